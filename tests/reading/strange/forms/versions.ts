import type { Making } from "../making";
import type { StrangeFile } from "../sheet/strangeSheet";
import { ogeSheets } from "./ogeSheets";

/** The same summary twice, as «(1)» of a mail: equal figures are one fact. */
export function versions(making: Making, year: number): StrangeFile[] {
  const first = ogeSheets(making, year, ["socialStudies"]);
  return [
    { ...first, path: `ГИА/обществознание ${year}.xlsx`, form: "versions" },
    { ...first, path: `Почта/обществознание ${year} (1).xlsx`, form: "versions" },
  ];
}

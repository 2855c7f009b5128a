import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import type { SheetGrid } from "../../../src/reading/grid";
import { readFileGrids } from "../../../src/reading/files/readFileGrids";

/** The shared districts stand beside the repository; where they are missing the accuracy tests are skipped. */
export const sharedData = join(__dirname, "../../../../shared/data");
export const haveSharedData = existsSync(join(sharedData, "district-a/truth.json"));

export interface Truth {
  readonly schools: readonly { readonly id: string; readonly code: string; readonly login: string }[];
  readonly expected: {
    readonly ege: Years<{ readonly subjects: Readonly<Record<string, { n: number; mean: number; below: number }>> }>;
    readonly oge: Years<Readonly<Record<string, Marks>>>;
    readonly vpr: Years<Readonly<Record<string, Marks>>>;
    readonly social: Years<Readonly<Record<string, number>>>;
    readonly staff: Years<Readonly<Record<string, number>>>;
    readonly olymp: Years<Readonly<Record<string, number>>>;
  };
  readonly name_map: Readonly<Record<string, string>>;
}
type Years<T> = Readonly<Record<string, Readonly<Record<string, T>>>>;
export interface Marks {
  readonly n: number;
  readonly m2: number;
  readonly m3: number;
  readonly m4: number;
  readonly m5: number;
}

export function readTruth(district: string): Truth {
  return JSON.parse(readFileSync(join(sharedData, `district-${district}`, "truth.json"), "utf8")) as Truth;
}

/** The district as one workbook, open in Excel: its sheets have no file. */
export function workbookGrids(district: string): SheetGrid[] {
  const path = join(sharedData, `district-${district}`, "workbook.xlsx");
  return readFileGrids("workbook.xlsx", readFileSync(path)).map((grid) => ({ ...grid, file: null }));
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? filesUnder(path) : [path]))
    .sort();
}

/** The district as the files it came in, dropped into the pane. */
export function fileGrids(district: string): SheetGrid[] {
  const root = join(sharedData, `district-${district}`, "files");
  return filesUnder(root).flatMap((path) => readFileGrids(relative(root, path), readFileSync(path)));
}

/** Where the sheet of a file stands in the workbook: "file|sheet" → "null|sheet of the workbook". */
export function sheetsOfFiles(district: string): Map<string, string> {
  const path = join(sharedData, `district-${district}`, "workbook.sheets.json");
  const origins = JSON.parse(readFileSync(path, "utf8")) as Readonly<Record<string, readonly [string, string]>>;
  return new Map(Object.entries(origins).map(([sheet, [file, original]]) => [`${file}|${original}`, `null|${sheet}`]));
}

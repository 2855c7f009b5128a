import { functionError } from "../functionError";
import { readArgument } from "./readArgument";

/** Signs of the indicators: 1 or −1, also typed as «+» and «−». */
export function readSigns(cells: readonly (readonly unknown[])[], expected: number): (1 | -1)[] {
  const signs = cells.flat().map((cell) => {
    const text = typeof cell === "string" ? cell.trim() : "";
    if (text === "+") return 1;
    if (/^[-−–]$/.test(text)) return -1;
    const given = readArgument(cell);
    if (given.kind === "number" && (given.value === 1 || given.value === -1)) return given.value;
    throw functionError({ code: "badSign", text: cell === null || cell === undefined ? "" : String(cell) });
  });
  if (signs.length !== expected) throw functionError({ code: "lengths", what: "signs", expected, found: signs.length });
  return signs;
}

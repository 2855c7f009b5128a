import type { SidePageLayout } from "../../model/sideData";
import { LAST_COLUMN, LAST_ROW, parseRange } from "../address/rangeAddress";
import { splitReference } from "../address/sheetReference";
import type { FileName } from "./readNames";

/** Print titles and area of a sheet, which the file keeps as hidden names (ECMA-376 part 1, 18.2.5). */
export function readPrintNames(
  names: readonly FileName[],
  sheetIndex: number,
): Pick<SidePageLayout, "printTitleRows" | "printTitleColumns" | "printArea"> {
  const rangesOf = (name: string) => {
    const text = names.find((candidate) => candidate.sheetIndex === sheetIndex && candidate.name === name)?.text;
    return splitList(text ?? "").flatMap((piece) => parseRange(splitReference(piece)?.address ?? "") ?? []);
  };
  const titles = rangesOf("_xlnm.Print_Titles");
  const rows = titles.find((range) => range.startColumn === 0 && range.endColumn === LAST_COLUMN);
  const columns = titles.find((range) => range.startRow === 0 && range.endRow === LAST_ROW);
  const areas = rangesOf("_xlnm.Print_Area");
  return {
    ...(rows ? { printTitleRows: rows } : {}),
    ...(columns ? { printTitleColumns: columns } : {}),
    ...(areas.length === 1 && areas[0] ? { printArea: areas[0] } : {}),
  };
}

/** Splits at commas outside of quoted sheet names. */
function splitList(text: string): string[] {
  return text.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
}

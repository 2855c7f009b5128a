import type { SheetGrid } from "../../../../src/reading/grid";
import type { StrangeSheet } from "./strangeSheet";

/** A made sheet as the reader gets it from an open workbook: no file, values and merges alone. */
export function gridOfSheet({ name, rows, merges }: StrangeSheet): SheetGrid {
  const width = Math.max(1, ...rows.map((row) => row.length));
  return {
    file: null,
    name,
    hidden: false,
    top: 0,
    left: 0,
    values: rows.map((row) =>
      Array.from({ length: width }, (_, column) => {
        const cell = row[column] ?? null;
        if (typeof cell !== "object" || cell === null) return cell;
        return "error" in cell ? "#ДЕЛ/0!" : cell.value;
      }),
    ),
    numberFormats: null,
    merges,
    hiddenRows: null,
    struckThrough: null,
    date1904: false,
  };
}

import type { IWorksheetData } from "@univerjs/core";
import { shiftFormula } from "../formulas/shiftFormula";
import { eachCell } from "./eachCell";

/**
 * The formula of each cell of a sheet. Univer keeps a filled-down formula as `si` alone: the cell with that `si` and an `f`
 * is its origin, and references move with the distance from it.
 */
export function resolveFormulas(sheet: Partial<IWorksheetData>): (row: number, column: number) => string | null {
  const origins = new Map<string, { row: number; column: number; formula: string }>();
  const cells = sheet.cellData ?? {};
  eachCell(sheet, (row, column, cell) => {
    if (cell.f && cell.si && !origins.has(cell.si)) origins.set(cell.si, { row, column, formula: cell.f });
  });
  return (row, column) => {
    const cell = cells[row]?.[column];
    if (!cell) return null;
    if (cell.f) return cell.f;
    const origin = cell.si ? origins.get(cell.si) : undefined;
    return origin ? shiftFormula(origin.formula, row - origin.row, column - origin.column) : null;
  };
}

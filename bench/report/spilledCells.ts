import type { IRange, IWorkbookData } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { formatAddress } from "../model/address/formatAddress";
import type { WorkbookModel } from "../model/workbookModel";

/**
 * Puts what formulas spill into the cells of a saved workbook: the model keeps it apart, and a file without it would show the first cell
 * only where there is no add-in. The formula's own cell is told its range, so that the file holds a dynamic array.
 */
export function spilledCells(model: WorkbookModel, snapshot: IWorkbookData): IWorkbookData {
  const formulas = model.core.injector.get(FormulaDataModel);
  const ranges = formulas.getArrayFormulaRange()[model.core.id] ?? {};
  const values = formulas.getArrayFormulaCellData()[model.core.id] ?? {};
  const filled = structuredClone(snapshot);
  for (const [sheetId, rows] of Object.entries(ranges)) {
    const cells = filled.sheets[sheetId]?.cellData;
    for (const [row, columns] of Object.entries((rows ?? {}) as Readonly<Record<string, Readonly<Record<string, IRange>>>>)) {
      for (const [column, range] of Object.entries(columns)) {
        const anchor = cells?.[Number(row)]?.[Number(column)];
        if (!cells || !anchor?.f || (range.startRow === range.endRow && range.startColumn === range.endColumn)) continue;
        anchor.ref = formatAddress(range);
        for (let r = range.startRow; r <= range.endRow; r++) {
          for (let c = range.startColumn; c <= range.endColumn; c++) {
            const spilled = values[sheetId]?.[r]?.[c];
            if ((r === range.startRow && c === range.startColumn) || !spilled) continue;
            const line = (cells[r] ??= {});
            line[c] = { ...line[c], v: spilled.v ?? null, t: spilled.t ?? null };
          }
        }
      }
    }
  }
  return filled;
}

import type { CellValue } from "../../reading/grid";
import { writableText } from "../cells/writableText";
import { inExcel } from "../host/inExcel";
import type { SessionOptions } from "../host/excelSession";
import { listSheets } from "../sheets/listSheets";
import type { SheetEntry } from "../sheets/sheetEntry";
import type { InputEdit } from "./inputEdit";
import { inputPlaces } from "./inputPlaces";
import type { InputGrid } from "./inputPlaces";

/**
 * Types into the cells of generated sheets what a face was told, so that the pane and the sheet are one store. All edits or none, in
 * one request after three that look. False, and nothing written, when some cell is not in the book: its sheet was not made yet,
 * or the row is not on it.
 */
export function writeInputs(edits: readonly InputEdit[], options: SessionOptions = {}): Promise<boolean> {
  return inExcel(options, async (session) => {
    const wanted = new Set(edits.map(({ input }) => input));
    const { sheets } = await listSheets(session);
    const holders = sheets.filter(
      ({ mark, copy }) => !copy && mark?.state === "current" && mark.inputs.some(({ name }) => wanted.has(name)),
    );
    if (holders.length === 0) return false;
    const read = await session.request((context) =>
      holders.map(({ id }) => {
        const used = context.workbook.worksheets.getItem(id).getUsedRange(true);
        used.load("values,numberFormat,rowIndex,columnIndex");
        return used;
      }),
    );
    const grids = read.map(({ values, rowIndex, columnIndex }): InputGrid => ({
      top: rowIndex,
      left: columnIndex,
      values: values.map((row) => row.map(known)),
    }));
    const cells = edits.flatMap((edit) => cellOf(edit, holders, grids) ?? []);
    const formatAt = ({ holder, row, column }: TypedCell): string => {
      const grid = grids[holder];
      return String(read[holder]?.numberFormat[row - (grid?.top ?? 0)]?.[column - (grid?.left ?? 0)] ?? "General");
    };
    if (cells.length < edits.length) return false;
    await session.request((context) => {
      for (const typed of cells) {
        const { sheetId, row, column, value } = typed;
        const cell = context.workbook.worksheets.getItem(sheetId).getCell(row, column);
        cell.values = [[typeof value === "string" ? writableText(value, formatAt(typed)) : (value ?? "")]];
      }
    });
    return true;
  });
}

function known(value: unknown): CellValue {
  if (typeof value === "number" || typeof value === "boolean") return value;
  return typeof value === "string" && value !== "" ? value : null;
}

interface TypedCell {
  /** Place of the sheet among those that hold the inputs. */
  readonly holder: number;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

function cellOf(edit: InputEdit, holders: readonly SheetEntry[], grids: readonly InputGrid[]): TypedCell | null {
  for (const [index, { id, mark }] of holders.entries()) {
    const grid = grids[index];
    const memory = mark?.inputs.find(({ name, rowKeys }) => name === edit.input && rowKeys.includes(edit.rowKey));
    if (!memory || !grid) continue;
    const { rows, columns } = inputPlaces(memory, grid);
    const row = rows[memory.rowKeys.indexOf(edit.rowKey)] ?? null;
    const column = columns[memory.columnKeys.indexOf(edit.columnKey)];
    if (row !== null && column !== undefined) return { holder: index, sheetId: id, row, column, value: edit.value };
  }
  return null;
}

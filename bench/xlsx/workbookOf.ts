import type { ICellData } from "@univerjs/core";
import { newSheetData } from "../model/newSheetData";
import { newWorkbookData } from "../model/newWorkbookData";
import { emptySideBook } from "../model/sideData";
import { saveWorkbook } from "./saveWorkbook";

export type Rows = readonly (readonly (string | number)[])[];

/** The bytes of a small .xlsx: name of a sheet → its rows. */
export function workbookOf(sheets: Readonly<Record<string, Rows>>): Uint8Array {
  const names = Object.keys(sheets);
  const idOf = (index: number): string => `s${index + 1}`;
  const entries = names.map(
    (name, index) => [idOf(index), { ...newSheetData(idOf(index), name), cellData: cellsOf(sheets[name] ?? []) }] as const,
  );
  const snapshot = { ...newWorkbookData(), sheetOrder: names.map((_, index) => idOf(index)), sheets: Object.fromEntries(entries) };
  return saveWorkbook(null, snapshot, emptySideBook());
}

function cellsOf(rows: Rows): Record<number, Record<number, ICellData>> {
  const cell = (value: string | number): ICellData => (typeof value === "number" ? { v: value, t: 2 } : { v: value, t: 1 });
  return Object.fromEntries(rows.map((row, r) => [r, Object.fromEntries(row.map((value, c) => [c, cell(value)]))]));
}

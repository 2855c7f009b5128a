import { CellValueType } from "@univerjs/core";
import type { CellView } from "../../model/cellReader";
import type { CellPatch } from "../../model/cellWriter";
import { shiftedFormula } from "../../model/shiftedFormula";
import type { ClassTable } from "../../protocol/objectModel";
import type { RangeState } from "../excelContext";
import { invalidArgument } from "../excelErrors";
import { requireEditable } from "../requireEditable";

interface Field {
  key: number;
  ascending: boolean;
}

/** Excel's order: numbers, texts, logical values, errors; empty cells last in either direction. */
function rank(cell: CellView | null): number {
  const value = cell?.v;
  if (value === null || value === undefined || value === "") return 4;
  if (cell?.t === CellValueType.NUMBER) return 0;
  if (cell?.t === CellValueType.BOOLEAN) return 2;
  return typeof value === "string" && value.startsWith("#") ? 3 : 1;
}

function compare(a: CellView | null, b: CellView | null, { ascending }: Field, matchCase: boolean): number {
  const [first, second] = [rank(a), rank(b)];
  if (first === 4 || second === 4) return first - second;
  const sign = ascending ? 1 : -1;
  if (first !== second) return sign * (first - second);
  if (first !== 1) return sign * (Number(a?.v) - Number(b?.v) || 0);
  return sign * String(a?.v).localeCompare(String(b?.v), "ru", { sensitivity: matchCase ? "variant" : "accent" });
}

/** Rows change places with values, formulas and looks; formulas are taken along as relative ones. */
function apply(range: RangeState, fields: unknown, matchCase: unknown, hasHeaders: unknown, orientation: unknown): void {
  requireEditable(range);
  if (orientation === "Columns") throw invalidArgument("The bench sorts rows only.");
  const sorting = (fields as Partial<Field>[]).map(({ key, ascending }) => ({ key: Number(key), ascending: ascending !== false }));
  const { model } = range.context;
  const area = hasHeaders === true ? { ...range.area, startRow: range.area.startRow + 1 } : range.area;
  const rows = model.cells.grid(range.sheetId, area, (cell, row, column) => ({
    cell,
    style: model.styles.composed(range.sheetId, row, column),
  }));
  const order = rows.map((_, index) => index);
  order.sort((a, b) => {
    for (const field of sorting) {
      const difference = compare(rows[a]![field.key]?.cell ?? null, rows[b]![field.key]?.cell ?? null, field, matchCase === true);
      if (difference !== 0) return difference;
    }
    return a - b;
  });
  order.forEach((from, to) => {
    if (from === to) return;
    rows[from]!.forEach(({ cell, style }, column) => {
      const patch: CellPatch = cell?.f
        ? { f: shiftedFormula(cell.f, to - from, 0), v: null, si: null }
        : { v: cell?.v ?? null, t: cell?.t ?? null, f: null, si: null };
      model.writer.put(range.sheetId, area.startRow + to, area.startColumn + column, { ...patch, s: { ...style } });
    });
  });
}

/** Excel.RangeSort: by values, rows only. */
export const rangeSortTable: ClassTable<RangeState> = {
  name: "RangeSort",
  methods: { Apply: { since: "ExcelApi 1.2", calculated: true, call: apply } },
};

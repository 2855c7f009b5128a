import { cellOrder } from "../../model/cellOrder";
import type { ClassTable } from "../../protocol/objectModel";
import type { RangeState } from "../excelContext";
import { invalidArgument } from "../excelErrors";
import { requireEditable } from "../requireEditable";

interface Field {
  key: number;
  ascending: boolean;
}

/** Rows change places with values, formulas and looks; hidden rows stay where they are (support.microsoft.com, «Sort data»). */
function apply(range: RangeState, fields: unknown, matchCase: unknown, hasHeaders: unknown, orientation: unknown): void {
  requireEditable(range);
  if (orientation === "Columns") throw invalidArgument("The bench sorts rows only.");
  const sorting = (fields as Partial<Field>[]).map(({ key, ascending }) => ({ key: Number(key), ascending: ascending !== false }));
  const { model } = range.context;
  const area = hasHeaders === true ? { ...range.area, startRow: range.area.startRow + 1 } : range.area;
  const cells = model.cells.grid(range.sheetId, area, (cell) => cell);
  const rows = cells.map((_, index) => index).filter((index) => model.structure.isRowVisible(range.sheetId, area.startRow + index));
  const sorted = [...rows].sort((a, b) => {
    for (const { key, ascending } of sorting) {
      const difference = cellOrder(cells[a]![key], cells[b]![key], ascending, matchCase === true);
      if (difference !== 0) return difference;
    }
    return a - b;
  });
  const order = Object.fromEntries(rows.map((row, place) => [area.startRow + row, area.startRow + sorted[place]!]));
  model.structure.sort(range.sheetId, area, order);
}

/** Excel.RangeSort: by values, rows only. */
export const rangeSortTable: ClassTable<RangeState> = {
  name: "RangeSort",
  methods: { Apply: { since: "ExcelApi 1.2", calculated: true, call: apply } },
};

import type { ICellData, Nullable } from "@univerjs/core";
import type { Area } from "./address/area";

/** The areas a cell write touches: cells whose value or formula is written, and cells whose look alone is. */
export function changedArea(cells: Readonly<Record<number, Record<number, Nullable<ICellData>>>> | undefined): {
  values: Area | null;
  looks: Area | null;
} {
  let values: Area | null = null;
  let looks: Area | null = null;
  for (const row in cells) {
    for (const column in cells[Number(row)]) {
      const cell = cells[Number(row)]?.[Number(column)];
      const lookOnly = cell && !("v" in cell) && !("f" in cell) && !("p" in cell);
      if (lookOnly) looks = widened(looks, Number(row), Number(column));
      else values = widened(values, Number(row), Number(column));
    }
  }
  return { values, looks };
}

function widened(area: Area | null, row: number, column: number): Area {
  if (!area) return { startRow: row, startColumn: column, endRow: row, endColumn: column };
  if (row < area.startRow) area.startRow = row;
  if (row > area.endRow) area.endRow = row;
  if (column < area.startColumn) area.startColumn = column;
  if (column > area.endColumn) area.endColumn = column;
  return area;
}

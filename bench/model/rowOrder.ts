import type { Area } from "./address/area";

/** What a sort did: target row → the row whose cells stand there now, rows that stayed may be left out. */
export type RowOrder = Readonly<Record<number, number>>;

/** The rows that a sort really changed, from the first to the last; null when all stayed. */
export function sortedRows(area: Area, order: RowOrder): Area | null {
  const moved = Object.entries(order).flatMap(([target, source]) => (Number(target) === source ? [] : [Number(target)]));
  return moved.length === 0 ? null : { ...area, startRow: Math.min(...moved), endRow: Math.max(...moved) };
}

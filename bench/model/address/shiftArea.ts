import type { Area } from "./area";
import { MAX_COLUMNS, MAX_ROWS } from "./limits";

/** Rows or columns put in before `at`, or taken out from `at` on. */
export interface Shift {
  axis: "row" | "column";
  kind: "insert" | "delete";
  at: number;
  count: number;
}

/** Where an area stands after rows or columns were inserted or deleted, as Excel moves references; null when it is gone. */
export function shiftArea(a: Area, shift: Shift): Area | null {
  const rows = shift.axis === "row";
  const span = shiftSpan(rows ? a.startRow : a.startColumn, rows ? a.endRow : a.endColumn, shift, rows ? MAX_ROWS : MAX_COLUMNS);
  if (!span) return null;
  return rows ? { ...a, startRow: span[0], endRow: span[1] } : { ...a, startColumn: span[0], endColumn: span[1] };
}

function shiftSpan(start: number, end: number, { kind, at, count }: Shift, limit: number): [number, number] | null {
  if (start === 0 && end === limit - 1) return [start, end];
  if (kind === "insert") {
    if (at > end) return [start, end];
    const first = at <= start ? start + count : start;
    return first >= limit ? null : [first, Math.min(limit - 1, end + count)];
  }
  const last = at + count - 1;
  if (at <= start && last >= end) return null;
  const before = (edge: number) => Math.max(0, Math.min(edge, last + 1) - at);
  return [at < start ? start - before(start) : start, at <= end ? end - Math.max(0, Math.min(end, last) - at + 1) : end];
}

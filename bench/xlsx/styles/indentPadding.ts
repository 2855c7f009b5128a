/** One step of Excel's indent is three spaces of the normal font: 9 pixels in Calibri 11. Univer keeps it as left padding. */
const STEP = 9;
/** Univer's own left padding of a cell. */
const BASE = 2;

export function paddingOfIndent(indent: number): number {
  return BASE + STEP * indent;
}

/** The nearest whole indent, 0–250. */
export function indentOfPadding(padding: number): number {
  return Math.max(0, Math.min(250, Math.round((padding - BASE) / STEP)));
}

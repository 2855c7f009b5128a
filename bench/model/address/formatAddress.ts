import type { Area } from "./area";
import { columnName } from "./columnName";
import { MAX_COLUMNS, MAX_ROWS } from "./limits";

/**
 * The address as Excel prints it: "B2", "A1:C3", whole columns "A:C", whole rows "2:5"; the whole sheet is "1:1048576".
 * With `absolute`, every part has its dollar: "$A$1:$C$3".
 */
export function formatAddress(a: Area, absolute = false): string {
  const dollar = absolute ? "$" : "";
  const column = (index: number) => dollar + columnName(index);
  const row = (index: number) => `${dollar}${index + 1}`;
  if (a.startColumn === 0 && a.endColumn === MAX_COLUMNS - 1) return `${row(a.startRow)}:${row(a.endRow)}`;
  if (a.startRow === 0 && a.endRow === MAX_ROWS - 1) return `${column(a.startColumn)}:${column(a.endColumn)}`;
  const first = column(a.startColumn) + row(a.startRow);
  return a.startRow === a.endRow && a.startColumn === a.endColumn ? first : `${first}:${column(a.endColumn)}${row(a.endRow)}`;
}

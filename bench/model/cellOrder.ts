import { CellValueType } from "@univerjs/core";
import type { ICellData, Nullable } from "@univerjs/core";

/** Excel's order: numbers, texts, logical values, errors; empty cells last in either direction. */
function rank(cell: Nullable<ICellData>): number {
  const value = cell?.v;
  if (value === null || value === undefined || value === "") return 4;
  if (cell?.t === CellValueType.NUMBER) return 0;
  if (cell?.t === CellValueType.BOOLEAN) return 2;
  return typeof value === "string" && value.startsWith("#") ? 3 : 1;
}

/** Which of two cells comes first in a sort (support.microsoft.com, «Sort data in a range or table»): negative = the first. */
export function cellOrder(a: Nullable<ICellData>, b: Nullable<ICellData>, ascending: boolean, matchCase: boolean): number {
  const [first, second] = [rank(a), rank(b)];
  if (first === 4 || second === 4) return first - second;
  const sign = ascending ? 1 : -1;
  if (first !== second) return sign * (first - second);
  if (first !== 1) return sign * (Number(a?.v) - Number(b?.v) || 0);
  return sign * String(a?.v).localeCompare(String(b?.v), "ru", { sensitivity: matchCase ? "variant" : "accent" });
}

import { CellValueType } from "@univerjs/core";
import type { CellView } from "../../model/cellReader";
import { isCellError, shownError } from "./cellErrors";

/** `Range.values` of one cell: number, text, logical value; "" for an empty cell; errors as text of the host's language. */
export function cellValue(cell: CellView | null, locale: string): string | number | boolean {
  const value = cell?.v;
  if (value === null || value === undefined) return cell?.p?.body?.dataStream.replace(/\r\n$/, "") ?? "";
  if (cell?.t === CellValueType.BOOLEAN) return Boolean(Number(value));
  if (cell?.t === CellValueType.NUMBER) return Number(value);
  if (cell?.t !== CellValueType.FORCE_STRING && isCellError(value)) return shownError(value, locale);
  return value;
}

import { CellValueType, numfmt } from "@univerjs/core";
import type { ICellData } from "@univerjs/core";

/**
 * A cell's value through its number format, as a Russian Excel shows it: 0.123 and "0.0%" give "12,3%".
 * Logical values and errors keep their English names here; the class tables translate them.
 */
export function displayedText(cell: ICellData | null, pattern: string): string {
  const value = cell?.v;
  if (value === null || value === undefined) return cell?.p?.body?.dataStream.replace(/\r\n$/, "") ?? "";
  if (cell?.t === CellValueType.BOOLEAN) return Number(value) ? "TRUE" : "FALSE";
  if (cell?.t === CellValueType.FORCE_STRING) return String(value);
  const shown = typeof value === "number" || cell?.t === CellValueType.NUMBER ? Number(value) : value;
  return numfmt.format(pattern, shown, { locale: "ru", throws: false });
}

import { CellValueType, numfmt } from "@univerjs/core";
import type { ICellData } from "@univerjs/core";

/**
 * A cell's value through its number format, as an Excel of that language shows it: 0.123 and "0.0%" give
 * "12,3%" in ru-RU. Errors keep their English names here; the class tables translate them.
 */
export function displayedText(cell: ICellData | null, pattern: string, locale: string): string {
  const value = cell?.v;
  if (value === null || value === undefined) return cell?.p?.body?.dataStream.replace(/\r\n$/, "") ?? "";
  const language = locale.slice(0, 2).toLowerCase();
  if (cell?.t === CellValueType.BOOLEAN) return logicalText(Boolean(Number(value)), language);
  if (cell?.t === CellValueType.FORCE_STRING) return String(value);
  const shown = typeof value === "number" || cell?.t === CellValueType.NUMBER ? Number(value) : value;
  return numfmt.format(pattern, shown, { locale: language, throws: false });
}

function logicalText(value: boolean, language: string): string {
  if (language === "ru") return value ? "ИСТИНА" : "ЛОЖЬ";
  return value ? "TRUE" : "FALSE";
}

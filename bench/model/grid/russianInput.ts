import { CellValueType, numfmt } from "@univerjs/core";
import type { ICellData } from "@univerjs/core";
import { formulaToEnglish } from "../language/formulaToEnglish";

const NUMBER = /^\s*([+-]?)\s*(\d{1,3}(?:[\s\u00A0\u202F]\d{3})+|\d+)?(?:,(\d+))?\s*(%?)\s*$/;
const DATE = /^\s*(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})\s*$/;

/**
 * What a person typed, as a Russian Excel takes it: "12,5" and "1 234,5" are numbers, "15 %" is 0.15, "15.03.2024" a date,
 * "=СУММ(A1;B1)" a formula. Changes the cell in place; text that is none of these stays. `isText` = the cell has the format "@".
 */
export function russianInput(cell: ICellData, isText: boolean): void {
  if (typeof cell.f === "string" && cell.f.startsWith("=")) cell.f = formulaToEnglish(cell.f, "ru-RU");
  if (typeof cell.v !== "string" || isText) return;
  if (cell.v.startsWith("=") && cell.v.length > 1) {
    cell.v = formulaToEnglish(cell.v, "ru-RU");
    return;
  }
  const read = typedNumber(cell.v) ?? typedDate(cell.v);
  if (!read) return;
  cell.v = read.value;
  cell.t = CellValueType.NUMBER;
  delete cell.p;
  if (read.pattern && typeof cell.s !== "string") cell.s = { ...cell.s, n: { pattern: read.pattern } };
}

interface Typed {
  value: number;
  pattern?: string;
}

/** "-1 234,5 %" → −12.345 with "0.0%"; null for anything that is no Russian number. */
function typedNumber(text: string): Typed | null {
  const found = NUMBER.exec(text);
  if (!found) return null;
  const [, sign = "", whole = "", fraction = "", percent = ""] = found;
  if (whole === "" && fraction === "") return null;
  const number = Number(`${sign === "-" ? "-" : ""}${whole.replace(/\D/g, "") || "0"}.${fraction || "0"}`);
  if (!percent) return { value: number };
  return { value: Number((number / 100).toPrecision(15)), pattern: fraction === "" ? "0%" : "0.00%" };
}

function typedDate(text: string): Typed | null {
  const found = DATE.exec(text);
  if (!found) return null;
  const [day, month, short] = [Number(found[1]), Number(found[2]), Number(found[3])];
  const year = short < 30 ? 2000 + short : short < 100 ? 1900 + short : short;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const value = numfmt.dateToSerial([year, month, day]);
  return value === null ? null : { value, pattern: "dd.mm.yyyy" };
}

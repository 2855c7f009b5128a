import { CellValueType, numfmt } from "@univerjs/core";
import type { CellPatch } from "../../model/cellWriter";
import { invalidArgument } from "../excelErrors";
import { errorFromText } from "./cellErrors";

// Written out, not spread: a large write makes a hundred thousand of them.
const cell = (v: string | number | null, t?: CellValueType): CellPatch =>
  t === undefined ? { f: null, si: null, p: null, v } : { f: null, si: null, p: null, v, t };
const text = (value: string, t = CellValueType.STRING): CellPatch => cell(value, t);

/** Whether a text can be a number, a date or a logical value at all: asking Univer's parser takes 30 µs a text. */
const mayBeTyped = (value: string): boolean =>
  /\d/.test(value) ? !/\p{Script=Cyrillic}/u.test(value) : /^\s*(?:true|false)\s*$/i.test(value);

/**
 * What Excel makes of a value written through `values` or `formulas`, as if it were typed in an English Excel:
 * - a format "@" (text) set before keeps everything as text;
 * - a leading apostrophe makes text and vanishes;
 * - a text that begins with "=", "+" or "-" and is no number is a formula («- нет» too: Range.values says so);
 * - "007" is 7, "12%" is 0.12 and "5-11" a date, each with the number format that goes with it;
 * - "" empties the cell.
 * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member
 *
 * `pattern` is the number format in force ("General" when none was set), `isFormula` judges formulas.
 */
export function cellPatch(value: unknown, pattern: string, isFormula: (formula: string) => boolean): CellPatch {
  if (typeof value === "boolean") return cell(value ? 1 : 0, CellValueType.BOOLEAN);
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw invalidArgument(`${value} is no cell value.`);
    return pattern === "@" ? text(String(value)) : cell(value, CellValueType.NUMBER);
  }
  if (typeof value !== "string") throw invalidArgument(`${JSON.stringify(value)} is no cell value.`);
  if (value === "") return cell(null);
  if (value.length > 32_767) throw invalidArgument("A cell holds at most 32,767 characters.");
  if (pattern === "@") return text(value);
  if (value.startsWith("'")) return text(value.slice(1), CellValueType.FORCE_STRING);
  if (value.startsWith("=") && value.length > 1) return formula(value, isFormula);
  const error = value.startsWith("#") ? errorFromText(value) : null;
  if (error) return text(error);
  const parsed = mayBeTyped(value) ? numfmt.parseValue(value) : null;
  if (parsed) return typed(parsed, pattern);
  if (/^[+-]./.test(value)) return formula(`=${value}`, isFormula);
  return text(value);
}

function formula(f: string, isFormula: (formula: string) => boolean): CellPatch {
  if (!isFormula(f)) throw invalidArgument(`${JSON.stringify(f)} is no formula.`);
  return { ...cell(null), f };
}

function typed({ v, z }: { v: unknown; z?: string }, pattern: string): CellPatch {
  if (typeof v === "boolean") return cell(v ? 1 : 0, CellValueType.BOOLEAN);
  const look = z && pattern === "General" ? { s: { n: { pattern: z } } } : {};
  return { ...cell(Number(v), CellValueType.NUMBER), ...look };
}

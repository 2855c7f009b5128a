import { CellValueType, numfmt } from "@univerjs/core";
import type { CellPatch } from "../../model/cellWriter";
import { invalidArgument } from "../excelErrors";
import { errorFromText } from "./cellErrors";

const EMPTY = { f: null, si: null, p: null };
const text = (value: string, t = CellValueType.STRING): CellPatch => ({ ...EMPTY, v: value, t });

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
  if (typeof value === "boolean") return { ...EMPTY, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw invalidArgument(`${value} is no cell value.`);
    return pattern === "@" ? text(String(value)) : { ...EMPTY, v: value, t: CellValueType.NUMBER };
  }
  if (typeof value !== "string") throw invalidArgument(`${JSON.stringify(value)} is no cell value.`);
  if (value === "") return { ...EMPTY, v: null };
  if (value.length > 32_767) throw invalidArgument("A cell holds at most 32,767 characters.");
  if (pattern === "@") return text(value);
  if (value.startsWith("'")) return text(value.slice(1), CellValueType.FORCE_STRING);
  if (value.startsWith("=") && value.length > 1) return formula(value, isFormula);
  const error = errorFromText(value);
  if (error) return text(error);
  const parsed = numfmt.parseValue(value);
  if (parsed) return typed(parsed, pattern);
  if (/^[+-]./.test(value)) return formula(`=${value}`, isFormula);
  return text(value);
}

function formula(f: string, isFormula: (formula: string) => boolean): CellPatch {
  if (!isFormula(f)) throw invalidArgument(`${JSON.stringify(f)} is no formula.`);
  return { f, v: null, si: null, p: null };
}

function typed({ v, z }: { v: unknown; z?: string }, pattern: string): CellPatch {
  if (typeof v === "boolean") return { ...EMPTY, v: v ? 1 : 0, t: CellValueType.BOOLEAN };
  const look = z && pattern === "General" ? { s: { n: { pattern: z } } } : {};
  return { ...EMPTY, v: Number(v), t: CellValueType.NUMBER, ...look };
}

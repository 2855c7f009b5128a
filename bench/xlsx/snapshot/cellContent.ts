import type { ICellData } from "@univerjs/core";
import { BOOLEAN, FORCED_TEXT, NUMBER } from "../styles/univerValues";

/** What stands in a cell, apart from its look. */
export interface CellContent {
  readonly kind: "empty" | "text" | "number" | "boolean" | "error";
  readonly value: string | number | boolean | null;
  /** en-US form with "="; null = a constant. */
  readonly formula: string | null;
  /** Range that an array formula fills. */
  readonly array: string | null;
}

const ERROR =
  /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|CYCLE!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|PYTHON!)$/;

/**
 * A cell of the model → its content. `formula` is the cell's formula with shared ones resolved (see `resolveFormulas`).
 * Text that spells an error value is that error unless it is forced text: so Excel takes what is typed, too.
 */
export function cellContent(cell: ICellData, formula: string | null): CellContent {
  const array = formula === null ? null : (cell.ref ?? null);
  const raw = cell.v ?? cell.p?.body?.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n") ?? null;
  if (raw === null || (raw === "" && formula === null && cell.t !== FORCED_TEXT)) return { kind: "empty", value: null, formula, array };
  if (cell.t === BOOLEAN || typeof raw === "boolean") {
    return { kind: "boolean", value: typeof raw === "string" ? raw === "1" || raw.toUpperCase() === "TRUE" : Boolean(raw), formula, array };
  }
  if (typeof raw === "number")
    return Number.isFinite(raw) ? { kind: "number", value: raw, formula, array } : { kind: "error", value: "#NUM!", formula, array };
  if (cell.t === NUMBER && raw.trim() !== "" && Number.isFinite(Number(raw))) return { kind: "number", value: Number(raw), formula, array };
  if (cell.t !== FORCED_TEXT && ERROR.test(raw)) return { kind: "error", value: raw === "#CYCLE!" ? "#REF!" : raw, formula, array };
  return { kind: "text", value: raw, formula, array };
}

/** The content as text, equal for equal contents. A formula's number is taken to 12 digits: two engines differ in the last ones. */
export function contentKey(content: CellContent): string {
  const { kind, value, formula, array } = content;
  const shown = formula !== null && typeof value === "number" ? value.toPrecision(12) : String(value);
  return `${kind} ${shown} ${formula ?? ""} ${array ?? ""}`;
}

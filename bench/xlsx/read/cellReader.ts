import type { ICellData } from "@univerjs/core";
import type { SideRange } from "../../model/sideData";
import { parseRange } from "../address/rangeAddress";
import { formulaFromFile } from "../formulas/formulaFromFile";
import { shiftFormula } from "../formulas/shiftFormula";
import { BOOLEAN, FORCED_TEXT, NUMBER, TEXT } from "../styles/univerValues";
import type { CellFlags } from "../styles/cellFlags";
import type { RawCell } from "./rawSheet";

const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|PYTHON!)$/;

/** Turns the raw cells of one sheet into the model's cells. Made anew for each sheet: shared formulas are the sheet's own. */
export interface CellReader {
  read(cell: RawCell): ICellData;
  /** Ranges of array formulas: their cells other than the first are results, not values of their own. */
  readonly arrays: readonly SideRange[];
}

export function createCellReader(book: { sharedStrings: readonly string[]; flags: readonly CellFlags[]; date1904: boolean }): CellReader {
  const shared = new Map<string, { row: number; column: number; text: string }>();
  const arrays: SideRange[] = [];

  const formulaOf = (cell: RawCell): Pick<ICellData, "f" | "ref"> => {
    const formula = cell.formula;
    if (!formula) return {};
    if (formula.type === "shared" && formula.sharedIndex !== null) {
      if (formula.text !== "") shared.set(formula.sharedIndex, { row: cell.row, column: cell.column, text: formula.text });
      const origin = shared.get(formula.sharedIndex);
      return origin ? { f: formulaFromFile(shiftFormula(origin.text, cell.row - origin.row, cell.column - origin.column)) } : {};
    }
    if (formula.text === "" || formula.type === "dataTable") return {};
    if (formula.type !== "array" || formula.reference === null) return { f: formulaFromFile(formula.text) };
    const range = parseRange(formula.reference);
    if (range) arrays.push(range);
    return { f: formulaFromFile(formula.text), ref: formula.reference };
  };

  return {
    arrays,
    read: (cell) => ({ ...valueOf(cell, book), ...formulaOf(cell) }),
  };
}

function valueOf(
  cell: RawCell,
  book: { sharedStrings: readonly string[]; flags: readonly CellFlags[]; date1904: boolean },
): Pick<ICellData, "v" | "t"> {
  const { value, type } = cell;
  if (value === null) return {};
  switch (type) {
    case "s":
      return textOf(book.sharedStrings[Number(value)] ?? "", cell, book.flags);
    case "str":
    case "inlineStr":
      return textOf(value, cell, book.flags);
    case "b":
      return { v: value === "1" || value === "true" ? 1 : 0, t: BOOLEAN };
    case "e":
      return { v: value, t: TEXT };
    case "d":
      return { v: dateSerial(value, book.date1904), t: NUMBER };
    default:
      return value.trim() === "" ? {} : { v: Number(value), t: NUMBER };
  }
}

/** Text that looks like an error value must not become one; neither must text that was typed with an apostrophe become a number. */
function textOf(text: string, cell: RawCell, flags: readonly CellFlags[]): Pick<ICellData, "v" | "t"> {
  const forced = cell.formula === null && (flags[cell.format]?.quoted === true || ERROR.test(text));
  return { v: text, t: forced ? FORCED_TEXT : TEXT };
}

/** ISO 8601 date (t="d", strict packages) → serial number of the workbook's own base. */
function dateSerial(iso: string, date1904: boolean): number {
  const time = /^\d{4}-\d{2}-\d{2}/.test(iso) ? iso : `1899-12-31T${iso}`;
  const days = Date.parse(/[zZ]$|[+-]\d{2}:?\d{2}$/.test(time) ? time : time.includes("T") ? `${time}Z` : `${time}T00:00:00Z`) / 86_400_000;
  const serial = days + 25_569; // 1970-01-01 in the 1900 base
  if (date1904) return serial - 1462;
  return serial < 61 ? serial - 1 : serial; // the 1900 base has a 29 February 1900
}

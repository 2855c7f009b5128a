import { columnIndex, columnName } from "../address/columnName";
import { LAST_COLUMN, LAST_ROW } from "../address/rangeAddress";
import { formulaTokens } from "./formulaTokens";

/**
 * The formula of a shared group as it reads in another cell of the group: relative references move by rows and columns,
 * absolute ones stay (ECMA-376 part 1, 18.3.1.40, t="shared"). A reference that leaves the sheet becomes #REF!.
 *
 * shiftFormula("A1*$B$1+SUM(C:C)", 1, 1) = "B2*$B$1+SUM(D:D)"
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const tokens = formulaTokens(formula);
  return tokens
    .map((token, index) => {
      const next = tokens[index + 1]?.text[0];
      return token.kind === "word" && next !== "(" && next !== "!" && next !== "[" ? shiftReference(token.text, rows, columns) : token.text;
    })
    .join("");
}

function shiftReference(word: string, rows: number, columns: number): string {
  const ends = word.split(":");
  const shifted = ends.map((end) => shiftEnd(end, rows, columns, ends.length > 1));
  if (shifted.includes(null)) return word;
  return shifted.includes("#REF!") ? "#REF!" : shifted.join(":");
}

/** null = no reference at all; a bare column or row counts only as the end of "A:C" or "1:3". */
function shiftEnd(end: string, rows: number, columns: number, inRange: boolean): string | null {
  const match = /^(\$?)([A-Za-z]{1,3})?(\$?)(\d{1,7})?$/.exec(end);
  if (!match) return null;
  const [, firstDollar = "", letters, secondDollar = "", digits] = match;
  if (!letters && !digits) return null;
  if ((!letters || !digits) && !inRange) return null;
  if (!letters) return moved(Number(digits) - 1, firstDollar + secondDollar, rows, LAST_ROW, (row) => String(row + 1));
  if (columnIndex(letters) > LAST_COLUMN) return null;
  const column = moved(columnIndex(letters), firstDollar, columns, LAST_COLUMN, columnName);
  if (!digits) return column;
  const row = moved(Number(digits) - 1, secondDollar, rows, LAST_ROW, (index) => String(index + 1));
  return column === "#REF!" || row === "#REF!" ? "#REF!" : column + row;
}

function moved(index: number, dollar: string, by: number, last: number, write: (index: number) => string): string {
  const to = dollar ? index : index + by;
  return to < 0 || to > last ? "#REF!" : dollar + write(to);
}

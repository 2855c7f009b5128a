import { MAX_COLUMNS, MAX_ROWS } from "./address/limits";
import { columnName } from "./address/columnName";
import { columnNumber } from "./address/columnNumber";
import { formulaParts } from "./language/formulaParts";

const CELL = /^(\$?)([A-Z]{1,3})(\$?)(\d{1,7})$/i;

/** A formula copied `down` rows and `right` columns: relative references move, $ ones stay; off the sheet is #REF!. */
export function shiftedFormula(formula: string, down: number, right: number): string {
  const parts = formulaParts(formula, ".");
  return parts
    .map((part, index) =>
      part.kind === "word" && parts[index + 1]?.text !== "(" && parts[index + 1]?.text !== "!"
        ? shifted(part.text, down, right)
        : part.text,
    )
    .join("");
}

function shifted(word: string, down: number, right: number): string {
  const cell = CELL.exec(word);
  if (!cell) return word;
  const [, fixedColumn, letters, fixedRow, digits] = cell as unknown as [string, string, string, string, string];
  const column = columnNumber(letters) + (fixedColumn ? 0 : right);
  const row = Number(digits) - 1 + (fixedRow ? 0 : down);
  if (row < 0 || column < 0 || row >= MAX_ROWS || column >= MAX_COLUMNS) return "#REF!";
  return `${fixedColumn}${columnName(column)}${fixedRow}${row + 1}`;
}

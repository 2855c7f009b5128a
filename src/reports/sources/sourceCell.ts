import type { CellSource } from "../../domain/assessment/cellSource";
import { sourceText } from "../../text/names/sourceText";
import type { ModelCell } from "../sheetModel";

/** Excel's own limit on a text inside a formula, and on the address of a link. */
const literalCharacters = 255;

/**
 * A cell that leads to the user's own cell. In long columns links are HYPERLINK formulas, written with the rest of the
 * column in one go, because a link of its own costs Excel a call a cell. A source in a further file cannot be a link: its
 * file, sheet and cell are told in words. So is one whose text would not fit into a formula.
 *
 * @param letters a longer text is cut in the name of the sheet, so that it keeps to one line
 * @example sourceCell({ file: null, sheet: "ОГЭ 2025", address: "F17" })
 * // { formula: `=HYPERLINK("#'ОГЭ 2025'!F17","ОГЭ 2025, F17")` }
 */
export function sourceCell(source: CellSource, letters = Infinity): ModelCell {
  const words = sourceText(source, letters);
  const target = linkTarget(source);
  if (target === null || words.length > literalCharacters) return words;
  return { formula: `=HYPERLINK(${literal(target)},${literal(words)})` };
}

function linkTarget({ file, sheet, address }: CellSource): string | null {
  const target = `#'${sheet.replaceAll("'", "''")}'!${address}`;
  return file === null && target.length <= literalCharacters ? target : null;
}

function literal(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

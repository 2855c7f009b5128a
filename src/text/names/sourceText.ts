import type { CellSource } from "../../domain/assessment/cellSource";

/**
 * Where a number stands: sourceText({ file: null, sheet: "ОГЭ 2025", address: "F17" }) // «ОГЭ 2025, F17»;
 * with the file before it where the sheet came from a further file.
 *
 * @param letters a longer text is cut in the name of the sheet, so that the cell stays in sight: «ОГЭ 2025 Матем…, G17»
 */
export function sourceText({ file, sheet, address }: CellSource, letters = Infinity): string {
  const over = sheet.length + address.length + 2 - letters;
  const shown = over > 0 && file === null ? `${sheet.slice(0, Math.max(1, sheet.length - over - 1)).trimEnd()}…` : sheet;
  return `${file === null ? "" : `${file}: `}${shown}, ${address}`;
}

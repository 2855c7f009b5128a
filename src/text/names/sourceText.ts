import type { CellSource } from "../../domain/assessment/cellSource";

/**
 * Where a number stands: sourceText({ file: null, sheet: "ОГЭ 2025", address: "F17" }) // «ОГЭ 2025, F17»;
 * with the file before it where the sheet came from a further file.
 */
export function sourceText({ file, sheet, address }: CellSource): string {
  return `${file === null ? "" : `${file}: `}${sheet}, ${address}`;
}

/** A cell as words, spaces made plain; null for an empty cell. Numbers (a code, a year) become their digits. */
export function readText(cell: unknown): string | null {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === "object" && "basicValue" in cell) return readText(cell.basicValue);
  const text = String(cell)
    .replace(/[\s\u00a0\u202f]+/g, " ")
    .trim();
  return text === "" ? null : text;
}

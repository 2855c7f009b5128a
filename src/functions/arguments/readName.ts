/** The name of a school as it stands in its cell, inner spaces included, so that it is given back as it was; null for an empty cell. */
export function readName(cell: unknown): string | null {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === "object" && "basicValue" in cell) return readName(cell.basicValue);
  const name = String(cell).trim();
  return name === "" ? null : name;
}

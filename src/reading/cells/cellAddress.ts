/**
 * A1 address of a cell by its zero-based row and column.
 *
 * @example cellAddress(0, 0) → "A1"; cellAddress(6, 27) → "AB7"
 */
export function cellAddress(row: number, column: number): string {
  if (!Number.isInteger(row) || !Number.isInteger(column) || row < 0 || column < 0) {
    throw new RangeError(`A cell has whole coordinates from 0, got row ${row}, column ${column}`);
  }
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}

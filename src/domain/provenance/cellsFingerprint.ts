/**
 * Отпечаток of cells: eight hexadecimal digits (FNV-1a, 32 bits) of what stands where in a range. Blank cells and cells of spaces do not
 * count, so empty rows and columns behind the contents change nothing. It tells two states of a sheet apart and guards nothing.
 *
 * @example cellsFingerprint([["a", null], [null, 1]]) === cellsFingerprint([["a"], [null, 1], [""]]) // true
 */
export function cellsFingerprint(rows: readonly (readonly unknown[])[]): string {
  let hash = 0x811c9dc5;
  const add = (text: string) => {
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
      hash = Math.imul(hash ^ (unit >> 8), 0x01000193);
    }
  };
  rows.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "")) return;
      add(`${r},${c},${typeof cell},${String(cell)}\n`);
    }),
  );
  return (hash >>> 0).toString(16).padStart(8, "0");
}

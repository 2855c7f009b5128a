import type { ModelRange } from "../sheetModel";

/** The A1 address of a range, absolute: rangeAddress({ row: 6, column: 0, rows: 14, columns: 1 }) // "$A$7:$A$20". */
export function rangeAddress({ row, column, rows, columns }: ModelRange): string {
  const first = `$${letters(column)}$${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:$${letters(column + columns - 1)}$${row + rows}`;
}

function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? letters(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}

import type { ModelRange } from "../../reports/sheetModel";

/** modelAddress({row: 5, column: 1, rows: 3, columns: 2}) → "$B$6:$C$8" */
export function modelAddress({ row, column, rows, columns }: ModelRange): string {
  const first = `$${letters(column)}$${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:$${letters(column + columns - 1)}$${row + rows}`;
}

function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? letters(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}

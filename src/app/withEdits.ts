import type { CellValue } from "../reading/grid";
import type { KeptInputs } from "../reports/reportInput";
import type { InputEdit } from "../workbook/inputs/inputEdit";

/** What people typed with some cells changed, as if the edits stood on the sheets already. An emptied cell is absent. */
export function withEdits(kept: KeptInputs, edits: readonly InputEdit[]): KeptInputs {
  const inputs = new Map([...kept].map(([name, rows]) => [name, new Map([...rows].map(([key, cells]) => [key, new Map(cells)]))]));
  for (const { input, rowKey, columnKey, value } of edits) {
    const rows = inputs.get(input) ?? new Map<string, Map<string, CellValue>>();
    const cells = rows.get(rowKey) ?? new Map<string, CellValue>();
    if (value === null) cells.delete(columnKey);
    else cells.set(columnKey, value);
    inputs.set(input, rows.set(rowKey, cells));
  }
  return inputs;
}

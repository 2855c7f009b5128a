import type { SheetKey } from "../../src/reports/sheetModel";
import type { SheetMark } from "../../src/workbook/sheets/sheetMark";

/** A mark for tests. */
export function markOf(key: SheetKey, name: string, changes: Partial<SheetMark> = {}): SheetMark {
  return {
    key,
    name,
    generation: "20260301T101500.000",
    state: "current",
    revision: { number: 1, fingerprint: "0" },
    inputs: [],
    names: [],
    ...changes,
  };
}

import { CELL_INVERTED_INDEX_CACHE } from "@univerjs/engine-formula";
import type { ColumnIndex, IndexKey, InvertedIndexInternals } from "./univerInternals";

type Value = string | number | boolean | null | undefined;

let done = false;

/**
 * Univer 0.25.1 walks all distinct values of a column for every formula result it stores (`set(…, force)`): quadratic,
 * 13 s for 20,000 formulas. The same effect with a map row → value takes 5 s; the answers of 13 lookup functions were
 * compared over 41 states (bench-model.md, B).
 */
export function speedUpInvertedIndex(): void {
  if (done) return;
  done = true;
  const cache = CELL_INVERTED_INDEX_CACHE;
  const internals = cache as unknown as InvertedIndexInternals;
  const plain = cache.set.bind(cache);
  const valueOfRow = new WeakMap<ColumnIndex, Map<number, IndexKey>>();

  cache.set = (unitId: string, sheetId: string, column: number, value: Value, row: number, force = false) => {
    const index = force ? internals._cache.get(unitId)?.get(sheetId)?.get(column) : undefined;
    if (!index) {
      if (!force || cache.shouldContinueBuildingCache(unitId, sheetId, column, row)) plain(unitId, sheetId, column, value, row, false);
      return;
    }
    let rows = valueOfRow.get(index);
    if (!rows) valueOfRow.set(index, (rows = reversed(index)));
    const former = rows.get(row);
    if (former !== undefined) index.get(former)?.delete(row);
    plain(unitId, sheetId, column, value, row, false);
    const key = typeof value === "string" ? value.toLowerCase() : value;
    const positions = key === null || key === undefined || key === "" ? undefined : index.get(key);
    if (positions) {
      positions.add(row);
      rows.set(row, key as IndexKey);
    } else {
      rows.delete(row);
    }
  };
}

function reversed(index: ColumnIndex): Map<number, IndexKey> {
  const rows = new Map<number, IndexKey>();
  for (const [value, positions] of index) for (const row of positions) rows.set(row, value);
  return rows;
}

import type { RawParameter } from "../domain/parameters/mergeParameters";
import type { KeptInputs } from "../reports/reportInput";

/** What stands in the value cells of the sheet «Параметры», by key; empty before the first run. */
export function keptParameters(kept: KeptInputs): Readonly<Record<string, RawParameter>> {
  const rows = kept.get("parameters") ?? new Map<string, ReadonlyMap<string, RawParameter>>();
  return Object.fromEntries([...rows].flatMap(([key, cells]) => (cells.has("value") ? [[key, cells.get("value") ?? null]] : [])));
}

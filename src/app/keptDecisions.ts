import type { ReadingDecisions } from "../reading/reading";
import { inputNames } from "../reports/inputs/inputNames";
import type { KeptInputs } from "../reports/reportInput";
import type { MemorySheet } from "./mapping/memory";

/**
 * What people decided earlier, as the reading applies it: on the sheet «Школы» a spelling (row key) belongs to the school they named; on «Разметка» a
 * form of table is to be read as they said.
 */
export function keptDecisions(kept: KeptInputs, memory: MemorySheet | null): ReadingDecisions {
  const rows = kept.get(inputNames.schoolNames) ?? new Map<string, ReadonlyMap<string, unknown>>();
  const schoolNames = new Map<string, string>();
  for (const [spelling, cells] of rows) {
    const chosen = cells.get("school");
    if (typeof chosen === "string" && chosen.trim() !== "") schoolNames.set(spelling, chosen.trim());
  }
  const mappings = memory?.rows.flatMap(({ record }) => ("mapping" in record ? [record.mapping] : [])) ?? [];
  return { schoolNames, mappings };
}

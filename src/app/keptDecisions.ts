import type { ReadingDecisions } from "../reading/reading";
import { inputNames } from "../reports/inputs/inputNames";
import type { KeptInputs } from "../reports/reportInput";

/** What people decided about names on the sheet «Школы»: a spelling (row key) belongs to the school they named. */
export function keptDecisions(kept: KeptInputs): ReadingDecisions {
  const rows = kept.get(inputNames.schoolNames) ?? new Map<string, ReadonlyMap<string, unknown>>();
  const schoolNames = new Map<string, string>();
  for (const [spelling, cells] of rows) {
    const chosen = cells.get("school");
    if (typeof chosen === "string" && chosen.trim() !== "") schoolNames.set(spelling, chosen.trim());
  }
  return { schoolNames };
}

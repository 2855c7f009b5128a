import type { Decision } from "../../domain/analysis/analysis";
import { lowPerformingWords } from "../../text/sheets/lowPerformingWords";
import type { Override } from "./override";

const { overrides } = lowPerformingWords;
const decisions: ReadonlyMap<string, Decision> = new Map<string, Decision>([
  [overrides.lowPerforming, "lowPerforming"],
  [overrides.atRisk, "atRisk"],
  [overrides.notApplicable, "notApplicable"],
]);

/** The decision a specialist chose, with or without a reason; null for «согласен», an empty cell or words outside the list. */
export function overriddenDecision(override: Override | undefined): Decision | null {
  return decisions.get(override?.decision ?? "") ?? null;
}

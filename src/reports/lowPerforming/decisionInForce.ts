import type { Decision } from "../../domain/analysis/analysis";
import type { Override } from "./override";
import { overriddenDecision } from "./overriddenDecision";

/** The decision that holds: the specialist's where it bears a reason (method §4), else the calculated one. */
export function decisionInForce(calculated: Decision, override: Override | undefined): Decision {
  const chosen = overriddenDecision(override);
  return chosen !== null && override?.reason ? chosen : calculated;
}

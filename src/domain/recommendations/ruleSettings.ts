import type { RecommendationRule } from "./recommendationRules";
import { recommendationRules, ruleCodes } from "./recommendationRules";

/** What the department set for one rule. */
export interface RuleSetting {
  readonly enabled: boolean;
  /** Months from the day of the run. */
  readonly months: number;
  /** The rule is given only when the number is at least as bad as this; null: whenever the risk is shown. */
  readonly threshold: number | null;
}

export type RuleSettings = Readonly<Record<RecommendationRule, RuleSetting>>;

/** Rules as they stand before anybody edits the catalogue: all on, thresholds those of «Параметры». */
export function defaultRuleSettings(): RuleSettings {
  return Object.fromEntries(
    ruleCodes.map((code) => [code, { enabled: true, months: recommendationRules[code].months, threshold: null }]),
  ) as unknown as RuleSettings;
}

import { dueDay } from "./dueDay";
import type { Recommendation } from "./recommendation";
import type { RecommendationRule } from "./recommendationRules";
import { recommendationRules } from "./recommendationRules";
import type { RuleSettings } from "./ruleSettings";

/**
 * A recommendation of a rule with its addressee and term, and nothing yet that it rests on: who makes it adds risk, signal and context.
 *
 * @param schoolId null: the district as a whole
 * @param day ISO date from which the rule's months are counted
 */
export function blankRecommendation(
  schoolId: string | null,
  rule: RecommendationRule,
  settings: RuleSettings,
  day: string,
): Recommendation {
  return {
    schoolId,
    addressee: recommendationRules[rule].addressee,
    rule,
    risk: null,
    signal: null,
    also: [],
    significance: null,
    confirmed: false,
    rank: null,
    due: dueDay(day, settings[rule].months),
    target: null,
    context: {},
  };
}

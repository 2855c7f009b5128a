import type { Recommendation } from "../../domain/recommendations/recommendation";
import { recommendationText } from "./recommendationText";
import type { SignalRules } from "./signalText";

/** The evidence with which texts of the catalogue begin. */
const evidence = /^\{показатель\}\.\s*/u;

/**
 * What to do, without the evidence before it: where the evidence stands in a cell of its own it is not said twice. A text that the department
 * wrote in another way stays whole.
 *
 * @param text text of the rule in the catalogue
 */
export function measureText(
  recommendation: Recommendation,
  text: string,
  labelOf: (schoolId: string) => string,
  rules: SignalRules,
): string {
  return recommendationText(recommendation, { text: text.replace(evidence, ""), expected: "" }, labelOf, rules).text;
}

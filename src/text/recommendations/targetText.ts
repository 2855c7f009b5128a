import type { RecommendationTarget } from "../../domain/recommendations/recommendationTarget";
import type { RiskSignalCode } from "../../domain/risks/riskSignal";
import { formatNumber } from "../typography/formatNumber";
import { formatPercent } from "../typography/formatPercent";

/** Signals whose target is a plain number. */
const COUNTS: ReadonlySet<RiskSignalCode> = new Set([
  "vacancies",
  "nonSpecialists",
  "biasMarker",
  "topicWeakInGrades",
  "olderStaff",
  "specialNeedsWithoutSpecialist",
]);

/**
 * The target of a recommendation: targetText("pooledShareHigh", { bound: "atMost", value: 27 }) // «не больше 27 %»;
 * none left and all of them are told plainly: «0», «100 %».
 */
export function targetText(signal: RiskSignalCode, { bound, value }: RecommendationTarget): string {
  const number =
    signal === "russianBehindMathematics" ? formatNumber(value, 1) : COUNTS.has(signal) ? formatNumber(value) : formatPercent(value);
  if (bound === "atMost") return value === 0 ? number : `не больше ${number}`;
  return signal === "languageDifficulties" ? number : `не меньше ${number}`;
}

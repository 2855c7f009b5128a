import type { Decision, Interval, SchoolType, SocialIndexLevel } from "../analysis/analysis";

/**
 * Тип школы (method §6) by the interval of the rating and the level of ИСБШ. The interval wholly below the middle = low results,
 * wholly above = high, else «в пределах кластера». Null without ИСБШ or without a rating.
 *
 * @param deviation R with its interval, on the scale where a school like the others of its set is 0
 * @example schoolType({ value: -0.6, low: -0.9, high: -0.3 }, "low", "lowPerforming") // "lowInHardContext"
 */
export function schoolType(deviation: Interval | null, level: SocialIndexLevel | null, decision: Decision): SchoolType | null {
  if (deviation === null || level === null) return null;
  if (deviation.high < 0) {
    if (level !== "low") return "lowInFavourableContext";
    return decision === "lowPerforming" || decision === "lowPerformingFederal" ? "lowInHardContext" : "lowResultsInHardContext";
  }
  if (deviation.low > 0 && level === "low") return "resilient";
  if (deviation.low > 0 && level === "high") return "resourceful";
  return "stable";
}

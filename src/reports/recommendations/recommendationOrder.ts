import type { Recommendation } from "../../domain/recommendations/recommendation";
import { analysisInForce } from "../lowPerforming/analysisInForce";
import { byDecision } from "../lowPerforming/byDecision";
import type { ReportInput } from "../reportInput";
import { supportCycle } from "./supportCycle";

/** Recommendations of schools in the order of «Перечень», each school's own together in the order of its priorities. */
export function recommendationOrder(input: ReportInput): readonly Recommendation[] {
  const { recommendations } = supportCycle(input);
  const bySchool = new Map<string, Recommendation[]>();
  for (const one of recommendations) {
    if (one.schoolId !== null) bySchool.set(one.schoolId, [...(bySchool.get(one.schoolId) ?? []), one]);
  }
  return byDecision(analysisInForce(input).schools).flatMap(({ schoolId }) => bySchool.get(schoolId) ?? []);
}

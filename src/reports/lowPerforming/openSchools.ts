import type { SchoolAnalysis } from "../../domain/analysis/analysis";
import type { ReportInput } from "../reportInput";
import { analysisInForce } from "./analysisInForce";
import { byDecision } from "./byDecision";

/** The schools that are not closed, with the decisions in force, in the order of the list. */
export function openSchools(input: Pick<ReportInput, "dataset" | "analysis" | "kept">): SchoolAnalysis[] {
  const closed = new Set(input.dataset.schools.filter((school) => school.closed).map(({ id }) => id));
  return byDecision(analysisInForce(input).schools.filter(({ schoolId }) => !closed.has(schoolId)));
}

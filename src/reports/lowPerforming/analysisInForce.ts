import type { Analysis, Decision, SchoolAnalysis, SchoolType } from "../../domain/analysis/analysis";
import { isLowPerforming } from "../../domain/identification/isLowPerforming";
import type { ReportInput } from "../reportInput";
import { decisionInForce } from "./decisionInForce";
import { keptOverrides } from "./keptOverrides";

/**
 * The analysis with the decisions in force: the specialist's where it bears a reason, else the calculated one. Whatever the department
 * does about its list (partners, order, targets) rests on it; the calculated figures stay as they are.
 */
export function analysisInForce(input: Pick<ReportInput, "dataset" | "analysis" | "kept">): Analysis {
  const { bySchool } = keptOverrides(input);
  return {
    ...input.analysis,
    schools: input.analysis.schools.map((school): SchoolAnalysis => {
      const decision = decisionInForce(school.decision, bySchool.get(school.schoolId));
      return decision === school.decision ? school : { ...school, decision, type: typeFor(school.type, decision) };
    }),
  };
}

/** Low results in a hard context bear the name of ШНОР only while the school is on the list. */
function typeFor(type: SchoolType | null, decision: Decision): SchoolType | null {
  if (type !== "lowInHardContext" && type !== "lowResultsInHardContext") return type;
  return isLowPerforming(decision) ? "lowInHardContext" : "lowResultsInHardContext";
}

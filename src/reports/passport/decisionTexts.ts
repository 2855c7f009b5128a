import type { SchoolAnalysis } from "../../domain/analysis/analysis";
import { contextEffectText } from "../../text/names/contextEffectText";
import { decisionText } from "../../text/names/decisionText";
import { reasonText } from "../../text/prose/reasonText";
import { passportWords as words } from "../../text/sheets/passportWords";
import { decisionInForce } from "../lowPerforming/decisionInForce";
import type { PassportContext } from "./passportContext";

export interface DecisionTexts {
  readonly decision: string;
  readonly reason: string;
}

/** The decision in force with its sign, and why: the criteria, the context, the specialist's word where there is one. */
export function decisionTexts(school: SchoolAnalysis, { input, overrides }: PassportContext): DecisionTexts {
  const { analysis, parameters } = input;
  const override = overrides.get(school.schoolId);
  const inForce = decisionInForce(school.decision, override);
  const { sign, name } = decisionText(inForce);
  const reason = reasonText({
    school,
    year: analysis.year,
    clusterComputed: analysis.clusterCriterionComputed,
    closed: input.dataset.schools.some(({ id, closed }) => closed && id === school.schoolId),
    parameters,
  });
  return {
    decision: `${sign} ${name}`,
    reason: [
      reason,
      ...(school.contextEffect === null ? [] : [words.context(contextEffectText(school.contextEffect))]),
      ...(inForce !== school.decision && override?.reason ? [words.override(name, override.reason)] : []),
    ].join(" "),
  };
}

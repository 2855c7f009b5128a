import type { SchoolAnalysis } from "../../domain/analysis/analysis";
import { whatWouldChange } from "../../domain/explanation/whatWouldChange";
import { contextEffectText } from "../../text/names/contextEffectText";
import { decisionText } from "../../text/names/decisionText";
import { changeText } from "../../text/prose/changeText";
import { reasonText } from "../../text/prose/reasonText";
import { passportWords as words } from "../../text/sheets/passportWords";
import { decisionInForce } from "../lowPerforming/decisionInForce";
import { firmnessText } from "../lowPerforming/firmnessText";
import type { PassportContext } from "./passportContext";

export interface DecisionTexts {
  readonly decision: string;
  readonly reason: string;
}

/**
 * The decision in force with its sign, and why: the criteria, the context, the specialist's word where there is one; then, each on a line of its
 * own, what would end the criteria that hold and how firm the decision is.
 */
export function decisionTexts(school: SchoolAnalysis, { input, overrides }: PassportContext): DecisionTexts {
  const { analysis, parameters } = input;
  const override = overrides.get(school.schoolId);
  const inForce = decisionInForce(school.decision, override);
  const { sign, name } = decisionText(inForce);
  const closed = input.dataset.schools.some((one) => one.closed && one.id === school.schoolId);
  const reason = reasonText(
    { school, year: analysis.year, clusterComputed: analysis.clusterCriterionComputed, closed, parameters },
    "table",
  );
  const changes = changeText(whatWouldChange(school, analysis.year, parameters), parameters.shownPupils);
  const firmness = firmnessText(
    school,
    input.sensitivity?.find(({ schoolId }) => schoolId === school.schoolId),
    "whole",
  );
  const ground = [
    reason,
    ...(school.contextEffect === null ? [] : [words.context(contextEffectText(school.contextEffect))]),
    ...(inForce !== school.decision && override?.reason ? [words.override(name, override.reason)] : []),
  ].join(" ");
  return {
    decision: `${sign} ${name}`,
    reason: [ground, ...(closed ? [] : [changes, firmness])].filter(Boolean).join("\n"),
  };
}

import type { Decision } from "../../domain/analysis/analysis";
import { comparedFigures } from "../../domain/analysis/comparedFigures";
import { districtDecisions } from "../../domain/analysis/districtDecisions";
import { windowFigures } from "../../domain/analysis/windowFigures";
import { lowByMinima } from "../../domain/assessment/lowByMinima";
import { reportYear } from "../../domain/assessment/reportYear";
import { mergeParameters } from "../../domain/parameters/mergeParameters";
import { parameterCatalogue } from "../../domain/parameters/parameterCatalogue";
import type { Parameters } from "../../domain/parameters/parameters";
import { decisionInForce } from "../../reports/lowPerforming/decisionInForce";
import { keptOverrides } from "../../reports/lowPerforming/keptOverrides";
import { schoolLabels } from "../../reports/schoolNames/schoolLabels";
import { parameterValueText } from "../../text/parameters/parameterValueText";
import { parameterWords } from "../../text/pane/parameterWords";
import type { Evaluation } from "../evaluation";
import type { ParameterEffect, ParameterTexts } from "./parameterView";

const standing: Readonly<Record<Decision, "listed" | "atRisk" | "other">> = {
  lowPerforming: "listed",
  lowPerformingFederal: "listed",
  atRisk: "atRisk",
  insufficientData: "other",
  notApplicable: "other",
  noData: "other",
};

/**
 * Which schools would enter or leave the list and the risk group under the texts typed. A decision of a specialist with a reason
 * holds whatever the parameters are. Null where no year can be reported.
 */
export function parameterEffect(evaluation: Evaluation, texts: ParameterTexts): ParameterEffect | null {
  const { dataset, analysis, parameters } = evaluation;
  const changed = mergeParameters(parameters, texts).parameters;
  if (analysis === null || reportYear(dataset, changed) === null) return null;
  const before = decisions(evaluation, parameters);
  const after = decisions(evaluation, changed);
  const labels = schoolLabels(dataset.schools);
  const moved = (from: (standing: string) => boolean, to: (standing: string) => boolean): string[] =>
    dataset.schools.flatMap(({ id }) => {
      const [was, is] = [standing[before.get(id) ?? "noData"], standing[after.get(id) ?? "noData"]];
      return from(was) && to(is) ? [labels.get(id) ?? id] : [];
    });
  const listed = (one: string): boolean => one === "listed";
  const atRisk = (one: string): boolean => one === "atRisk";
  const entering = moved((was) => !listed(was), listed);
  const leaving = moved(listed, (is) => !listed(is));
  const toRisk = moved((was) => !atRisk(was), atRisk);
  const fromRisk = moved(atRisk, (is) => !atRisk(is) && !listed(is));
  const lines = [
    { text: parameterWords.entering, schools: entering },
    { text: parameterWords.leaving, schools: leaving },
    { text: parameterWords.toRisk, schools: toRisk },
    { text: parameterWords.fromRisk, schools: fromRisk },
  ].filter(({ schools }) => schools.length > 0);
  return {
    title: parameterWords.effect(onlyValue(texts, changed), entering.length, leaving.length),
    lines: lines.length === 0 ? [{ text: parameterWords.sameList, schools: [] }] : lines,
  };
}

/** The new value in words where one parameter is changed; null where several are. */
function onlyValue(texts: ParameterTexts, changed: Parameters): string | null {
  const [definition, second] = parameterCatalogue.filter(({ key }) => texts[key] !== undefined);
  return definition && !second ? parameterValueText(definition, changed[definition.key]) : null;
}

function decisions(evaluation: Evaluation, parameters: Parameters): ReadonlyMap<string, Decision> {
  const dataset = { ...evaluation.dataset, facts: lowByMinima(evaluation.dataset.facts, parameters) };
  const calculated = districtDecisions(comparedFigures(dataset, windowFigures(dataset, parameters), parameters), parameters);
  const { bySchool } = keptOverrides(evaluation);
  return new Map([...calculated].map(([id, decision]) => [id, decisionInForce(decision, bySchool.get(id))]));
}

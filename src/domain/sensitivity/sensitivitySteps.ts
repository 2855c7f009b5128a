import type { Decision } from "../analysis/analysis";
import type { AnalysisDecisions } from "../analysis/districtFigures";
import { districtFigures } from "../analysis/districtFigures";
import { districtDecisions } from "../analysis/districtDecisions";
import type { Dataset } from "../assessment/dataset";
import { isLowPerforming } from "../identification/isLowPerforming";
import type { Parameters } from "../parameters/parameters";
import type { SchoolSensitivity } from "./schoolSensitivity";
import type { SensitivityVariant } from "./sensitivityVariants";
import { sensitivityVariants } from "./sensitivityVariants";

/** How many variants are done, of how many. */
export interface SensitivityStep {
  readonly done: number;
  readonly total: number;
}

/**
 * The work of `listSensitivity` in steps, one a variant, so that a face can breathe between them: thirty analyses of 200 schools at
 * one go would stop Excel's pane.
 */
export function* sensitivitySteps(
  dataset: Dataset,
  parameters: Parameters,
  decisions: AnalysisDecisions,
): Generator<SensitivityStep, readonly SchoolSensitivity[], void> {
  const base = districtFigures(dataset, parameters, decisions);
  const variants = sensitivityVariants(parameters, base.window);
  const outcomes: { readonly variant: SensitivityVariant; readonly decisions: ReadonlyMap<string, Decision> }[] = [];
  for (const variant of variants) {
    outcomes.push({ variant, decisions: districtDecisions(districtFigures(dataset, variant.parameters, decisions), variant.parameters) });
    yield { done: outcomes.length, total: variants.length };
  }
  const usual = districtDecisions(base, parameters);
  return base.placements.map(({ school: { id } }) => {
    const decision = usual.get(id) ?? "noData";
    const each = outcomes.map((outcome) => ({ variant: outcome.variant, decision: outcome.decisions.get(id) ?? "noData" }));
    const changed = each.filter((one) => one.decision !== decision);
    return {
      schoolId: id,
      decision,
      variants: each.length,
      listedShare: each.filter((one) => isLowPerforming(one.decision)).length / each.length,
      sameShare: 1 - changed.length / each.length,
      dependsOn: changed.map(({ variant: { rule, key, value }, decision: other }) => ({ rule, key, value, decision: other })),
    };
  });
}

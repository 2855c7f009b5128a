import type { ComparedFigures } from "../analysis/comparedFigures";
import { comparedFigures } from "../analysis/comparedFigures";
import { districtDecisions } from "../analysis/districtDecisions";
import { windowFigures } from "../analysis/windowFigures";
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
 * The work of `listSensitivity` in steps, one a variant, so that a face can breathe between them: all of them at one go would stop
 * Excel's pane. A variant begins where it differs from the list itself: most keep the facts on their scale and ИСБШ, and θ and δ
 * keep the comparison too.
 */
export function* sensitivitySteps(
  dataset: Dataset,
  parameters: Parameters,
): Generator<SensitivityStep, readonly SchoolSensitivity[], void> {
  const window = windowFigures(dataset, parameters);
  const usual = comparedFigures(dataset, window, parameters);
  const figuresOf = (variant: SensitivityVariant): ComparedFigures => {
    switch (variant.from) {
      case "window":
        return comparedFigures(dataset, windowFigures(dataset, variant.parameters), variant.parameters);
      case "comparison":
        return comparedFigures(dataset, window, variant.parameters);
      case "verdict":
        return usual;
    }
  };
  const variants = sensitivityVariants(parameters, window.window);
  const outcomes: { readonly variant: SensitivityVariant; readonly decisions: ReturnType<typeof districtDecisions> }[] = [];
  for (const variant of variants) {
    outcomes.push({ variant, decisions: districtDecisions(figuresOf(variant), variant.parameters) });
    yield { done: outcomes.length, total: variants.length };
  }
  const own = districtDecisions(usual, parameters);
  return window.placements.map(({ school: { id } }) => {
    const decision = own.get(id) ?? "noData";
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

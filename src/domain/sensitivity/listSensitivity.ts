import type { Decision } from "../analysis/analysis";
import { districtDecisions } from "../analysis/districtDecisions";
import type { AnalysisDecisions } from "../analysis/districtFigures";
import { districtFigures } from "../analysis/districtFigures";
import type { Dataset } from "../assessment/dataset";
import type { Parameters } from "../parameters/parameters";
import type { SensitivityVariant } from "./sensitivityVariants";
import { sensitivityVariants } from "./sensitivityVariants";

/** How firmly a school stands on or off the list. */
export interface SchoolSensitivity {
  readonly schoolId: string;
  readonly decision: Decision;
  /** Share of variants in which the school is ШНОР, 0–1. */
  readonly listedShare: number;
  /** Share of variants with the same decision, 0–1: 1 = «устойчиво». */
  readonly sameShare: number;
  /** Variants that change the decision: «зависит от …». */
  readonly dependsOn: readonly (Omit<SensitivityVariant, "parameters"> & { readonly decision: Decision })[];
}

/**
 * Чувствительность перечня (method §6): the whole method is run under every variant of `sensitivityVariants` (about thirty, without
 * places) and the decisions are compared. Measured on synthetic districts: θ, the use of ВПР and the cluster decide the list,
 * δ the size of the group at risk; D, z and τ hardly matter.
 */
export function listSensitivity(dataset: Dataset, parameters: Parameters, decisions: AnalysisDecisions = {}): readonly SchoolSensitivity[] {
  const base = districtFigures(dataset, parameters, decisions);
  const variants = sensitivityVariants(parameters, base.window);
  const outcomes = variants.map((variant) => ({
    variant,
    decisions: districtDecisions(districtFigures(dataset, variant.parameters, decisions), variant.parameters),
  }));
  const usual = districtDecisions(base, parameters);
  return base.placements.map(({ school: { id } }) => {
    const decision = usual.get(id) ?? "noData";
    const each = outcomes.map((outcome) => ({ variant: outcome.variant, decision: outcome.decisions.get(id) ?? "noData" }));
    const changed = each.filter((one) => one.decision !== decision);
    return {
      schoolId: id,
      decision,
      listedShare: each.filter((one) => isListed(one.decision)).length / each.length,
      sameShare: 1 - changed.length / each.length,
      dependsOn: changed.map(({ variant: { rule, key, value }, decision: other }) => ({ rule, key, value, decision: other })),
    };
  });
}

function isListed(decision: Decision): boolean {
  return decision === "lowPerforming" || decision === "lowPerformingFederal";
}

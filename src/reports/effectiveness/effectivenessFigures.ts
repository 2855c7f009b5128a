import { conceptTargets } from "../../domain/effectiveness/conceptTargets";
import type { TargetFact } from "../../domain/effectiveness/conceptTargets";
import { costReview } from "../../domain/effectiveness/costReview";
import type { CostReview } from "../../domain/effectiveness/costReview";
import { districtYears } from "../../domain/effectiveness/districtYears";
import type { DistrictYear } from "../../domain/effectiveness/districtYears";
import { exitReview } from "../../domain/effectiveness/exitReview";
import type { ExitReview } from "../../domain/effectiveness/exitReview";
import { managementCycle } from "../../domain/effectiveness/managementCycle";
import type { HeadingResult } from "../../domain/effectiveness/managementCycle";
import { targetRegisters } from "../../domain/effectiveness/targetRegisters";
import { isLowPerforming } from "../../domain/identification/isLowPerforming";
import { expectedRebound } from "../../domain/monitoring/expectedRebound";
import { noSupport } from "../../domain/support/noSupport";
import { isoDay } from "../isoDay";
import { analysisInForce } from "../lowPerforming/analysisInForce";
import type { ReportInput } from "../reportInput";

export interface EffectivenessFigures {
  readonly cycle: readonly HeadingResult[];
  readonly targets: readonly TargetFact[];
  readonly years: readonly DistrictYear[];
  readonly exits: readonly ExitReview[];
  readonly costs: CostReview;
  /**
   * Возврат к среднему: points of the index by which the schools on the list are expected to rise without any help, the mean over those
   * with a rating; null without one.
   */
  readonly rebound: number | null;
}

const known = new WeakMap<ReportInput, EffectivenessFigures>();

/** Эффективность системы работы (method §11): one computation for the sheet, the yearly report, the order and the JSON. */
export function effectivenessFigures(input: ReportInput): EffectivenessFigures {
  const before = known.get(input);
  if (before !== undefined) return before;
  const figures = compute(input);
  known.set(input, figures);
  return figures;
}

function compute(input: ReportInput): EffectivenessFigures {
  const { dataset, analysis, parameters, stamp } = input;
  const support = dataset.support ?? noSupport;
  const inForce = analysisInForce(input);
  const closed = new Set(dataset.schools.filter((school) => school.closed).map(({ id }) => id));
  const open = inForce.schools.filter(({ schoolId }) => !closed.has(schoolId));
  const listed = open.filter(({ decision }) => isLowPerforming(decision));
  const sigma = analysis.model.sigma.oge;
  const rebounds = listed.flatMap(({ rating }) => {
    if (rating === null || sigma === undefined) return [];
    const reliability = Math.min(1, (rating.standardError / rating.rawStandardError) ** 2);
    return [rating.rawDeviation >= 0 ? 0 : expectedRebound(rating.rawDeviation * sigma, reliability)];
  });
  return {
    cycle: managementCycle(support.acts),
    targets: conceptTargets(inForce, targetRegisters(support, analysis.year, isoDay(stamp.generatedAt), parameters), closed),
    years: districtYears(
      dataset.facts.filter(({ year }) => year <= analysis.year),
      open,
      parameters,
    ),
    exits: exitReview(
      listed.map(({ schoolId }) => schoolId),
      support,
      open,
      dataset.facts,
      analysis.year,
      sigma,
      parameters,
    ),
    costs: costReview(open, support.resources, analysis.year, parameters),
    rebound: rebounds.length === 0 ? null : rebounds.reduce((sum, one) => sum + one, 0) / rebounds.length,
  };
}

import type { Parameters } from "../parameters/parameters";
import type { ResourceRecord } from "../support/supportRecords";
import type { CostedSchool, SchoolCost } from "../typology/districtCostEffectiveness";
import { districtCostEffectiveness } from "../typology/districtCostEffectiveness";

/** A school that was compared. */
export interface CostResult extends SchoolCost {
  readonly schoolId: string;
  readonly ratio: number;
}

export interface CostReview {
  readonly results: readonly CostResult[];
  /** Schools with spending that were not compared: no index, or too few such schools of their level and size. */
  readonly uncompared: readonly string[];
}

/**
 * «Цена — качество» (method §6) for the yearly report: the schools whose spending is known, compared ones apart from the rest. The comparison
 * is that of «Типология». Without any spending the review is empty.
 */
export function costReview(
  schools: readonly CostedSchool[],
  resources: readonly ResourceRecord[],
  year: number,
  { clusterMembers }: Pick<Parameters, "clusterMembers">,
): CostReview {
  const costs = [...districtCostEffectiveness(schools, resources, year, clusterMembers)];
  return {
    results: costs.flatMap(([schoolId, cost]) => (cost.ratio === null ? [] : [{ ...cost, schoolId, ratio: cost.ratio }])),
    uncompared: costs.flatMap(([schoolId, { ratio }]) => (ratio === null ? [schoolId] : [])),
  };
}

import type { SchoolAnalysis } from "../analysis/analysis";
import { groupBySchool } from "../analysis/groupBySchool";
import type { Fact } from "../assessment/fact";
import { federalCriterion } from "../identification/federalCriterion";
import { shareChange } from "../monitoring/shareChange";
import type { ShareChange } from "../monitoring/shareChange";
import type { Parameters } from "../parameters/parameters";

/** The district in one year by the procedures of the federal criterion. */
export interface DistrictYear {
  readonly year: number;
  /** False: an excluded year, shown and compared with nothing. */
  readonly comparable: boolean;
  /** Schools with results of the criterion. */
  readonly evaluated: number;
  /** Of them: the criterion is confirmed, and holds in name only. */
  readonly confirmed: number;
  readonly formal: number;
  /** Σf and Σn over the schools. */
  readonly low: number;
  readonly n: number;
  /** Against the comparable year before; null in the first one. */
  readonly change: ShareChange | null;
}

/**
 * Динамика района over all years with results of the federal criterion (method §2): how many schools meet it and the pooled share of low
 * results with what chance may do. Empty without such results.
 */
export function districtYears(
  facts: readonly Fact[],
  schools: readonly Pick<SchoolAnalysis, "schoolId" | "level">[],
  p: Parameters,
): readonly DistrictYear[] {
  const bySchool = groupBySchool(facts);
  const years: DistrictYear[] = [];
  for (const year of [...new Set(facts.map((fact) => fact.year))].sort((a, b) => a - b)) {
    const results = schools
      .map(({ schoolId, level }) => federalCriterion(bySchool.get(schoolId) ?? [], level, year, p))
      .filter(({ pooledN }) => pooledN > 0);
    if (results.length === 0) continue;
    const comparable = !p.excludedYears.includes(year);
    const [low, n] = [sum(results.map(({ pooledLow }) => pooledLow)), sum(results.map(({ pooledN }) => pooledN))];
    const before = comparable ? years.filter((one) => one.comparable).at(-1) : undefined;
    years.push({
      year,
      comparable,
      evaluated: results.length,
      confirmed: results.filter(({ status }) => status === "confirmed").length,
      formal: results.filter(({ status }) => status === "formal").length,
      low,
      n,
      change: before === undefined ? null : shareChange(before, { low, n }, p.designEffectOge, p.z),
    });
  }
  return years;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

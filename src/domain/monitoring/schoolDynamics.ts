import type { Fact, ProcedureKind } from "../assessment/fact";
import type { SchoolLevel } from "../assessment/school";
import { federalCriterion } from "../identification/federalCriterion";
import type { FederalResult } from "../analysis/analysis";
import type { Parameters } from "../parameters/parameters";
import type { IndexedFact } from "../rating/indexedFact";
import { indexedFact } from "../rating/indexedFact";
import { schoolIndex } from "../rating/schoolIndex";
import type { IndexChange } from "./indexChange";
import { indexChange } from "./indexChange";

/** One year of a school. */
export interface YearPoint {
  readonly year: number;
  /** False: an excluded year, shown but not compared. */
  readonly comparable: boolean;
  /** I of the year with the weights of the method; null without an indexed fact. */
  readonly resultIndex: number | null;
  readonly byGroup: Readonly<Partial<Record<ProcedureKind, number>>>;
  /** Groups that made the index: a change of composition is no change of learning. */
  readonly groups: readonly ProcedureKind[];
  /** Pupils × procedures of ОГЭ and ЕГЭ: what the interval of a change rests on. */
  readonly n: number;
  /** The federal criterion as of that year, with the pooled share. */
  readonly federal: FederalResult;
}

/** A year compared with the last comparable year before it. */
export interface YearChange {
  readonly from: number;
  readonly to: number;
  readonly change: IndexChange;
  /** False: other groups of procedures in the two years. */
  readonly sameComposition: boolean;
}

export interface SchoolDynamics {
  readonly points: readonly YearPoint[];
  readonly changes: readonly YearChange[];
}

/**
 * Динамика of one school over all its years (method §10): index by year with its changes, each with the interval of chance — for the
 * mixed index σ of ОГЭ over the window, D of ОГЭ, n of ОГЭ and ЕГЭ of the year. Excluded years (2020 by default) are shown and
 * compared with nothing. A year without ОГЭ and ЕГЭ has no change.
 *
 * @param facts the school's facts, any years
 * @param sigma σ of ОГЭ over the window; without it no change is judged
 */
export function schoolDynamics(
  facts: readonly Fact[],
  level: SchoolLevel | null,
  sigma: number | undefined,
  p: Parameters,
): SchoolDynamics {
  const years = [...new Set(facts.map(({ year }) => year))].sort((a, b) => a - b);
  const points = years.map((year): YearPoint => {
    const indexed = facts.filter((fact) => fact.year === year).flatMap((fact) => indexedFact(fact) ?? []);
    const { value, byGroup } = schoolIndex(indexed, p);
    return {
      year,
      comparable: !p.excludedYears.includes(year),
      resultIndex: value,
      byGroup,
      groups: Object.keys(byGroup).sort() as ProcedureKind[],
      n: examPupils(indexed),
      federal: federalCriterion(facts, level, year, p),
    };
  });
  const changes: YearChange[] = [];
  let before: YearPoint | null = null;
  for (const point of points) {
    if (!point.comparable || point.resultIndex === null || point.n === 0) continue;
    if (before !== null && before.resultIndex !== null && sigma !== undefined) {
      changes.push({
        from: before.year,
        to: point.year,
        change: indexChange(
          { index: before.resultIndex, n: before.n },
          { index: point.resultIndex, n: point.n },
          { sigma, designEffect: p.designEffectOge, z: p.z },
        ),
        sameComposition: before.groups.join() === point.groups.join(),
      });
    }
    before = point;
  }
  return { points, changes };
}

function examPupils(facts: readonly IndexedFact[]): number {
  return facts.reduce((sum, { group, n }) => sum + (group === "oge" || group === "ege" ? n : 0), 0);
}

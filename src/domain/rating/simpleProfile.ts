import type { Parameters } from "../parameters/parameters";
import { rankPlaces } from "../statistics/rankPlaces";
import { procedureGroups } from "./procedureGroups";
import type { SchoolIndex } from "./schoolIndex";

/** A school by the approved arithmetic of a department. */
export interface SimpleRating {
  /** Weighted sum of normalised indices, 0–100. */
  readonly score: number;
  readonly place: number;
  /** Schools with a score. */
  readonly total: number;
  /** Among the lowest quarter (rounded down, ties in). */
  readonly lowerQuartile: boolean;
}

/** Equal means are within this; their differences and the normalised scores carry the rounding of a hundred times as much. */
const EQUAL = 1e-12;
const EQUAL_SCORES = 1e-10;

/**
 * Простой профиль (method §3): for departments bound to an arithmetic of their own — min–max or rank normalisation of I(s,g) in each
 * group, weighted sum over the groups a school has, lower quartile. The same facts, no intervals. A group in which all schools
 * are equal gives 50 to everybody. Schools without an index are not in the answer. Under «Порядок расчёта рейтинга» = simple its lower
 * quartile is the cluster criterion.
 */
export function simpleProfile(
  schools: readonly { readonly schoolId: string; readonly resultIndexByKind: SchoolIndex["byGroup"] }[],
  parameters: Parameters,
): ReadonlyMap<string, SimpleRating> {
  const sums = new Map<string, { score: number; weight: number }>();
  for (const { group, weight } of procedureGroups(parameters).values()) {
    const known = schools.flatMap(({ schoolId, resultIndexByKind }) => {
      const value = resultIndexByKind[group];
      return value === undefined ? [] : [{ schoolId, value }];
    });
    const values = known.map(({ value }) => value);
    const scores = parameters.simpleNormalisation === "rank" ? byRank(values) : byRange(values);
    known.forEach(({ schoolId }, i) => {
      const sum = sums.get(schoolId) ?? { score: 0, weight: 0 };
      sums.set(schoolId, { score: sum.score + weight * (scores[i] ?? 0), weight: sum.weight + weight });
    });
  }
  const rated = [...sums].map(([schoolId, { score, weight }]) => ({ schoolId, score: score / weight }));
  const places = rankPlaces(rated.map(({ score }) => score));
  const taken = Math.floor(rated.length / 4);
  const ordered = rated.map(({ score }) => score).sort((a, b) => a - b);
  const last = ordered[taken - 1];
  // Where all schools are equal, nobody is below the others, though every place is shared.
  const isLowest = (score: number) =>
    last !== undefined && score <= last + EQUAL_SCORES && score < (ordered.at(-1) ?? score) - EQUAL_SCORES;
  return new Map(
    rated.map(({ schoolId, score }, i) => [
      schoolId,
      { score, place: places[i] ?? NaN, total: rated.length, lowerQuartile: isLowest(score) },
    ]),
  );
}

function byRange(values: readonly number[]): number[] {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return values.map((value) => (most - least > EQUAL ? (100 * (value - least)) / (most - least) : 50));
}

/** The best is 100, the worst 0, ties share the mean of their ranks. */
function byRank(values: readonly number[]): number[] {
  return values.map((value) => {
    const below = values.filter((other) => other < value - EQUAL).length;
    const equal = values.filter((other) => Math.abs(other - value) <= EQUAL).length;
    return values.length > 1 ? (100 * (below + (equal - 1) / 2)) / (values.length - 1) : 50;
  });
}

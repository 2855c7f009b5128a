import type { ClusterResult } from "../analysis/analysis";
import type { Parameters } from "../parameters/parameters";
import type { SchoolDeviation } from "../rating/schoolDeviation";
import type { SimpleRating } from "../rating/simpleProfile";

export type ClusterRules = Pick<Parameters, "clusterGap" | "clusterMode" | "clusterPercent" | "clusterNegativeYears" | "z">;

/** R of a school with its standard error, and the R of every school of its comparison set that has one (its own included). */
export interface ClusterStanding {
  readonly deviation: number;
  readonly standardError: number;
  readonly setDeviations: readonly number[];
}

/** Equal R are within this. */
const EQUAL = 1e-12;

/**
 * Кластерный критерий, track B (method §3): worse than the rest of the comparison set taken together. By default the whole
 * interval of R lies below 0, R is at or below −δ, and the deviation was negative in at least two comparable years; in the other
 * modes the school is among the lowest x per cent of its set by R (the number rounded down, ties in).
 *
 * @param simple the approved arithmetic in place of all that, where a department is bound to one: its lower quartile
 */
export function clusterCriterion(
  deviation: SchoolDeviation | null,
  standing: ClusterStanding | null,
  sufficient: boolean,
  rules: ClusterRules,
  simple: Pick<SimpleRating, "lowerQuartile"> | null = null,
): ClusterResult {
  const byYear = deviation?.byYear ?? [];
  const negativeYears = byYear.filter((year) => year.deviation < 0).length;
  const described = { byYear, comparableYears: byYear.length, negativeYears, n: deviation?.n ?? 0 };
  if (!sufficient || standing === null) return { status: "insufficient", ...described };
  return { status: (simple?.lowerQuartile ?? holds(standing, negativeYears, rules)) ? "below" : "notBelow", ...described };
}

function holds(standing: ClusterStanding, negativeYears: number, rules: ClusterRules): boolean {
  switch (rules.clusterMode) {
    case "interval":
      return (
        standing.deviation + rules.z * standing.standardError < 0 &&
        standing.deviation <= -rules.clusterGap &&
        negativeYears >= rules.clusterNegativeYears
      );
    case "lowerQuartile":
      return amongLowest(standing, 25);
    case "lowestPercent":
      return amongLowest(standing, rules.clusterPercent);
  }
}

function amongLowest({ deviation, setDeviations }: ClusterStanding, percent: number): boolean {
  const taken = Math.floor((percent * setDeviations.length) / 100);
  const ordered = [...setDeviations].sort((a, b) => a - b);
  const last = ordered[taken - 1];
  // Where all schools are equal, nobody is below the others, though every place is shared.
  return last !== undefined && deviation <= last + EQUAL && deviation < (ordered.at(-1) ?? deviation) - EQUAL;
}

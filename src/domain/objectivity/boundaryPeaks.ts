import type { Dataset } from "../assessment/dataset";
import type { ReferenceDistribution, ScoreDistribution } from "../assessment/scoreDistribution";
import type { BoundaryPeak, PeakRule } from "./boundaryPeak";
import { boundaryPeak } from "./boundaryPeak";
import type { MarkScales } from "../parameters/definitions/markScaleParameters";
import { knownBoundaries } from "./knownBoundaries";

/** A distribution of a school with the peak found in it. */
export interface FoundPeak {
  readonly distribution: ScoreDistribution;
  readonly peak: BoundaryPeak;
}

type Distributions = Pick<Dataset, "distributions" | "referenceDistributions">;

const workOf = ({ year, subject, grade }: Pick<ScoreDistribution, "year" | "subject" | "grade">): string => `${year}|${subject}|${grade}`;

/** A population that holds the district among many others: its shape is the shape of the work. The district itself is partly the school. */
const wide: ReadonlySet<ReferenceDistribution["population"]> = new Set(["country", "region"]);

/**
 * Every distribution of primary points that peaks at a mark boundary (method §4). A distribution whose boundaries nobody knows is not judged.
 */
export function boundaryPeaks(
  { distributions = [], referenceDistributions = [] }: Distributions,
  rule: PeakRule & MarkScales,
): FoundPeak[] {
  const widest = new Map<string, ReferenceDistribution>();
  for (const reference of referenceDistributions) {
    if (!wide.has(reference.population)) continue;
    const known = widest.get(workOf(reference));
    if (known?.population !== "country") widest.set(workOf(reference), reference);
  }
  return distributions.flatMap((distribution) => {
    const boundaries = knownBoundaries(distribution, rule);
    if (boundaries === null) return [];
    const peak = boundaryPeak(distribution.counts, boundaries, widest.get(workOf(distribution))?.shares ?? null, rule);
    return peak === null ? [] : [{ distribution, peak }];
  });
}

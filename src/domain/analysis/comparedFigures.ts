import type { Dataset } from "../assessment/dataset";
import type { Parameters } from "../parameters/parameters";
import type { SchoolComparison } from "../rating/comparisonSets";
import { comparisonSets } from "../rating/comparisonSets";
import type { SchoolDeviation } from "../rating/schoolDeviation";
import { schoolIndex } from "../rating/schoolIndex";
import { shrinkDeviations } from "../rating/shrinkDeviations";
import type { SimpleRating } from "../rating/simpleProfile";
import { simpleProfile } from "../rating/simpleProfile";
import type { ShrunkenEstimate } from "../statistics/shrink";
import type { ComparisonSet } from "./analysis";
import { districtDeviations } from "./districtDeviations";
import type { WindowFigures } from "./windowFigures";

/** The schools compared with each other: everything that a decision rests on. */
export interface ComparedFigures extends WindowFigures {
  readonly sets: ReadonlyMap<string, SchoolComparison>;
  readonly deviations: ReadonlyMap<string, SchoolDeviation>;
  readonly tau2: number;
  /** R of the schools that can be compared. */
  readonly estimates: ReadonlyMap<string, ShrunkenEstimate>;
  /** R of the members of a comparison set that have one. */
  readonly setDeviations: ReadonlyMap<ComparisonSet, readonly number[]>;
  /** Scores by the approved arithmetic where the parameters ask for it, of the open schools; else null. */
  readonly simple: ReadonlyMap<string, SimpleRating> | null;
}

/**
 * The second step of the method (§3): comparison sets, d, τ² and R of every school. Thresholds of the two criteria are not asked
 * here. Its cost grows with the number of facts and no faster.
 *
 * @param known what `windowFigures` gave under the same parameters, or under others that agree on year, window, size, σ and ИСБШ
 */
export function comparedFigures(
  dataset: Pick<Dataset, "references" | "biasMarkers" | "clusters">,
  known: WindowFigures,
  parameters: Parameters,
): ComparedFigures {
  const { placements, indexed, sigma, social, year, window } = known;
  const sets = comparisonSets(placements, parameters, {
    socialIndexLevels: new Map([...social.schools].map(([id, { level }]) => [id, level])),
    manual: dataset.clusters ?? new Map(),
  });
  const deviations = districtDeviations(dataset, indexed, sets, sigma, year, window, parameters);
  const { tau2, estimates } = shrinkDeviations(deviations, parameters);
  return {
    ...known,
    sets,
    deviations,
    tau2,
    estimates,
    setDeviations: deviationsBySet(sets, estimates),
    simple: parameters.rankingProfile === "simple" ? simpleRatings(known, parameters) : null,
  };
}

function simpleRatings({ placements, indexed }: WindowFigures, parameters: Parameters) {
  const open = placements.filter(({ school }) => !school.closed);
  return simpleProfile(
    open.map(({ school: { id } }) => ({ schoolId: id, resultIndexByKind: schoolIndex(indexed.get(id) ?? [], parameters).byGroup })),
    parameters,
  );
}

function deviationsBySet(sets: ReadonlyMap<string, SchoolComparison>, estimates: ReadonlyMap<string, ShrunkenEstimate>) {
  const used = new Set([...sets.values()].map(({ comparison }) => comparison));
  return new Map([...used].map((set) => [set, set.members.flatMap((member) => estimates.get(member)?.value ?? [])] as const));
}

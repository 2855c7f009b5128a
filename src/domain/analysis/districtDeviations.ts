import type { Dataset } from "../assessment/dataset";
import type { Parameters } from "../parameters/parameters";
import { ageWeights } from "../rating/ageWeights";
import { biasedSince } from "../rating/biasedSince";
import type { SchoolComparison } from "../rating/comparisonSets";
import type { IndexedFact } from "../rating/indexedFact";
import { indexedFact } from "../rating/indexedFact";
import type { ProcedureGroup } from "../rating/procedureGroups";
import { procedureGroups } from "../rating/procedureGroups";
import type { SchoolDeviation } from "../rating/schoolDeviation";
import { schoolDeviation } from "../rating/schoolDeviation";
import { setMeans } from "../rating/setMeans";

/**
 * d of every school against its comparison set (method §3). Schools that cannot be compared are not in the answer.
 *
 * @param indexed facts of the window on the common scale, by school
 * @param sigma σ_g
 */
export function districtDeviations(
  dataset: Pick<Dataset, "references" | "biasMarkers">,
  indexed: ReadonlyMap<string, readonly IndexedFact[]>,
  sets: ReadonlyMap<string, SchoolComparison>,
  sigma: ReadonlyMap<ProcedureGroup, number>,
  year: number,
  window: readonly number[],
  p: Parameters,
): ReadonlyMap<string, SchoolDeviation> {
  const references = new Map<string, IndexedFact>();
  for (const reference of dataset.references) {
    if (reference.population !== "region") continue;
    const fact = indexedFact(reference);
    if (fact !== null) references.set(fact.key, fact);
  }
  const others = setMeans(indexed, biasedSince(dataset.biasMarkers, p.biasYears), references);
  const groups = procedureGroups(p);
  const ages = ageWeights(year, window, p);
  const deviations = new Map<string, SchoolDeviation>();
  for (const [id, { comparison }] of sets) {
    const deviation = schoolDeviation(indexed.get(id) ?? [], {
      groups,
      ageWeights: ages,
      sigma,
      others: (fact) => others(id, comparison, fact),
    });
    if (deviation !== null) deviations.set(id, deviation);
  }
  return deviations;
}

import { coreSubject } from "../assessment/coreSubject";
import type { CoreSubject } from "../assessment/coreSubject";
import type { Dataset } from "../assessment/dataset";
import type { Parameters } from "../parameters/parameters";
import type { SchoolDeviation } from "../rating/schoolDeviation";
import type { ComparedFigures } from "./comparedFigures";
import { districtDeviations } from "./districtDeviations";

/**
 * d by subject: the deviation of every school in русский and in математика apart, against the same comparison sets and with the same
 * weights as the rating. Tells where a school is weak, for risks and partners.
 *
 * @param figures of the district under the same parameters
 */
export function subjectDeviations(
  dataset: Pick<Dataset, "references" | "biasMarkers">,
  { indexed, sets, sigma, year, window }: ComparedFigures,
  parameters: Parameters,
): ReadonlyMap<string, ReadonlyMap<CoreSubject, SchoolDeviation>> {
  const result = new Map<string, Map<CoreSubject, SchoolDeviation>>();
  for (const subject of ["russian", "mathematics"] as const) {
    const ofSubject = new Map(
      [...indexed].map(([id, facts]) => [id, facts.filter((fact) => coreSubject(fact.subject) === subject)] as const),
    );
    for (const [id, deviation] of districtDeviations(dataset, ofSubject, sets, sigma, year, window, parameters)) {
      const subjects = result.get(id) ?? new Map<CoreSubject, SchoolDeviation>();
      result.set(id, subjects.set(subject, deviation));
    }
  }
  return result;
}

import type { Dataset } from "../assessment/dataset";
import type { Parameters } from "../parameters/parameters";
import type { ContextEffects } from "../typology/contextEffects";
import { contextEffects } from "../typology/contextEffects";
import type { ComparedFigures } from "./comparedFigures";
import { comparedFigures } from "./comparedFigures";
import { windowFigures } from "./windowFigures";

/** Everything that is calculated for the district as a whole, before the schools are described one by one. */
export interface DistrictFigures extends ComparedFigures {
  readonly context: ContextEffects;
  /** Schools with a bias marker in T. */
  readonly marked: ReadonlySet<string>;
}

/**
 * Calculates the quantities of the district in the order in which they need each other. The context effect comes last: no decision rests on it,
 * and its slope over all pairs of schools is the one quantity that grows with their square, so who only asks
 * for decisions stops at `comparedFigures`.
 *
 * @throws as `windowFigures` does.
 */
export function districtFigures(dataset: Dataset, parameters: Parameters): DistrictFigures {
  const known = windowFigures(dataset, parameters);
  const compared = comparedFigures(dataset, known, parameters);
  // ИСБШ must not stand on both sides of the context effect: its clusters are made without it.
  const neutral = parameters.clusterBySocialIndex
    ? comparedFigures(dataset, known, { ...parameters, clusterBySocialIndex: false })
    : compared;
  const { year, window, placements, social } = known;
  const context = contextEffects(
    [...neutral.deviations].flatMap(([schoolId, { deviation, variance }]) => {
      const comparison = neutral.sets.get(schoolId)?.comparison;
      return comparison === undefined ? [] : [{ schoolId, deviation, variance, comparison }];
    }),
    new Map([...social.schools].map(([id, { value }]) => [id, value])),
    new Map([...social.byYear].map(([id, years]) => [id, years.flatMap((one) => (window.includes(one.year) ? [one.value] : []))])),
    new Map(placements.flatMap(({ school, enrolment }) => (enrolment === null ? [] : [[school.id, enrolment] as const]))),
    parameters,
  );
  return {
    ...compared,
    context,
    marked: new Set(dataset.biasMarkers.filter((one) => one.year === year && one.count > 0).map(({ schoolId }) => schoolId)),
  };
}

import type { Parameters } from "../parameters/parameters";
import type { Decision } from "./analysis";
import type { ComparedFigures } from "./comparedFigures";
import { schoolVerdict } from "./schoolVerdict";

/**
 * The decision about every school by its id, without places and interval (method §§2–4): what comparing lists under changed
 * parameters needs, many times cheaper than `analyse`. A district without schools has an empty map.
 *
 * @param figures of the district under the same parameters
 */
export function districtDecisions(figures: ComparedFigures, parameters: Parameters): ReadonlyMap<string, Decision> {
  return new Map(figures.placements.map((placement) => [placement.school.id, schoolVerdict(placement, figures, parameters).decision]));
}

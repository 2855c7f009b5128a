import type { Analysis } from "../analysis/analysis";
import type { CoreSubject } from "../assessment/coreSubject";
import type { Dataset } from "../assessment/dataset";
import type { Parameters } from "../parameters/parameters";
import type { SchoolDeviation } from "../rating/schoolDeviation";
import type { PartnerChoice } from "./assignPartners";
import { assignPartners } from "./assignPartners";

/**
 * Школы-партнёры of the schools on the list as the dataset lets them be chosen: the one choice behind sheets, recommendations and JSON.
 *
 * @param deviations d by subject and school, see `subjectDeviations`
 */
export function partnerChoices(
  dataset: Dataset,
  analysis: Analysis,
  deviations: ReadonlyMap<string, ReadonlyMap<CoreSubject, SchoolDeviation>>,
  parameters: Parameters,
): readonly PartnerChoice[] {
  const subjects = new Map(
    [...deviations].map(
      ([id, bySubject]) => [id, new Map([...bySubject].map(([subject, { deviation }]) => [subject, deviation]))] as const,
    ),
  );
  // No sheet tells distances between schools, so that term is unknown for every pair.
  return assignPartners(analysis, { markers: dataset.biasMarkers, subjects, kilometres: () => null }, parameters);
}

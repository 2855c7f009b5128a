import type { Analysis } from "../analysis/analysis";
import type { CoreSubject } from "../assessment/coreSubject";
import type { Dataset } from "../assessment/dataset";
import type { Parameters } from "../parameters/parameters";
import type { SchoolDeviation } from "../rating/schoolDeviation";
import { contractInForce } from "../support/contractInForce";
import { noSupport } from "../support/noSupport";
import type { PartnerChoice } from "./assignPartners";
import { assignPartners } from "./assignPartners";
import { schoolWays } from "./schoolWays";

/**
 * Школы-партнёры of the schools on the list as the dataset lets them be chosen: the one choice behind sheets, recommendations and JSON.
 *
 * @param deviations d by subject and school, see `subjectDeviations`
 * @param day ISO date of the run: contracts that hold on it count
 */
export function partnerChoices(
  dataset: Dataset,
  analysis: Analysis,
  deviations: ReadonlyMap<string, ReadonlyMap<CoreSubject, SchoolDeviation>>,
  parameters: Parameters,
  day: string,
): readonly PartnerChoice[] {
  const subjects = new Map(
    [...deviations].map(
      ([id, bySubject]) => [id, new Map([...bySubject].map(([subject, { deviation }]) => [subject, deviation]))] as const,
    ),
  );
  const support = dataset.support ?? noSupport;
  const contracts = support.contracts.flatMap((contract) =>
    contract.partnerId !== null && contractInForce(contract, day) ? [{ schoolId: contract.schoolId, partnerId: contract.partnerId }] : [],
  );
  const way = schoolWays(dataset.schools, support, analysis.year, parameters.partnerDistance);
  return assignPartners(analysis, { markers: dataset.biasMarkers, subjects, way, contracts }, parameters);
}

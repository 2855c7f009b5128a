import type { CoreSubject } from "../../domain/assessment/coreSubject";
import { assignPartners } from "../../domain/partners/assignPartners";
import type { SchoolDeviation } from "../../domain/rating/schoolDeviation";
import { partnerReasons } from "../../text/prose/partnerReasons";
import type { ReportInput } from "../reportInput";

/** Школы-партнёры of the schools on the list, by school; a listed school without one in the district, and one off the list, has no entry. */
export function partnerEntries(
  { dataset, analysis, parameters }: Pick<ReportInput, "dataset" | "analysis" | "parameters">,
  deviations: ReadonlyMap<string, ReadonlyMap<CoreSubject, SchoolDeviation>>,
): ReadonlyMap<string, Record<string, unknown>> {
  const subjects = new Map(
    [...deviations].map(
      ([id, bySubject]) => [id, new Map([...bySubject].map(([subject, { deviation }]) => [subject, deviation]))] as const,
    ),
  );
  // No sheet tells distances, so that term is unknown for every pair.
  const choices = assignPartners(analysis, { markers: dataset.biasMarkers, subjects, kilometres: () => null }, parameters);
  return new Map(
    choices.flatMap(({ schoolId, partner }) =>
      partner === null
        ? []
        : [
            [
              schoolId,
              { school: partner.schoolId, reasons: partnerReasons(partner, parameters.partnerDistance), cost: partner.cost },
            ] as const,
          ],
    ),
  );
}

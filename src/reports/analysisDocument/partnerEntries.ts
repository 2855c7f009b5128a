import { partnerReasons } from "../../text/prose/partnerReasons";
import { supportCycle } from "../recommendations/supportCycle";
import type { ReportInput } from "../reportInput";

/** Школы-партнёры of the schools on the list, by school; a listed school without one in the district, and one off the list, has no entry. */
export function partnerEntries(input: ReportInput): ReadonlyMap<string, Record<string, unknown>> {
  const { partnerDistance } = input.parameters;
  return new Map(
    supportCycle(input).partners.flatMap(({ schoolId, partner }) =>
      partner === null
        ? []
        : [[schoolId, { school: partner.schoolId, reasons: partnerReasons(partner, partnerDistance), cost: partner.cost }] as const],
    ),
  );
}

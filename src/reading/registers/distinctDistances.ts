import type { Finding } from "../../domain/findings/finding";
import type { DistanceRecord } from "../../domain/support/supportRecords";
import { makeFinding } from "../findings/makeFinding";

/**
 * One way for a pair of schools, whichever of the two stands first: the first told is kept. A later row that says otherwise is asked about.
 *
 * @param nameOf the school's name, for the finding
 */
export function distinctDistances(
  records: readonly DistanceRecord[],
  nameOf: (schoolId: string) => string,
): { readonly distances: readonly DistanceRecord[]; readonly findings: readonly Finding[] } {
  const first = new Map<string, DistanceRecord>();
  const findings: Finding[] = [];
  for (const record of records) {
    const { schoolId, otherId, kilometres, source } = record;
    const key = JSON.stringify([schoolId, otherId].sort());
    const before = first.get(key);
    if (before === undefined) first.set(key, record);
    else if (before.kilometres !== kilometres)
      findings.push({
        ...makeFinding("distancesDisagree", source, { school: nameOf(otherId), kilometres, other: before.kilometres }),
        schoolId,
      });
  }
  return { distances: [...first.values()], findings };
}

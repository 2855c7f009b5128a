import type { Partner } from "../../domain/partners/assignPartners";
import { partnerReasons } from "../../text/prose/partnerReasons";
import { subjectName } from "../../text/names/subjectName";
import type { PartnerPairs } from "../partners/partnerPairs";

/** `partners` of the JSON: each school on the list with its proposed partner, the second best, the subjects and its contracts. */
export function partnerEntries({ pairs, candidates }: PartnerPairs): Record<string, unknown>[] {
  const offer = (partner: Partner | null) =>
    partner === null
      ? null
      : {
          school: partner.schoolId,
          reasons: partnerReasons(partner, partner.way),
          cost: partner.cost,
          kilometres: partner.way?.kilometres ?? null,
        };
  const loads = new Map(candidates.map(({ school, proposed, contracted }) => [school.schoolId, proposed.length + contracted.length]));
  return pairs.map(({ schoolId, partner, contracted, secondBest, subjects, weak, contracts }) => ({
    school: schoolId,
    partner: offer(partner),
    contracted,
    secondBest: offer(secondBest),
    partnerLoad: partner === null ? null : (loads.get(partner.schoolId) ?? null),
    subjects: subjects.map(subjectName),
    weakSubjects: weak.map(subjectName),
    contracts: contracts.map(({ partnerId, partner: name, signed, until, document }) => ({
      school: partnerId,
      partner: name,
      signed,
      until,
      document,
    })),
  }));
}

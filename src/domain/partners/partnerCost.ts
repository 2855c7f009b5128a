import type { Parameters } from "../parameters/parameters";

/** What the choice of a partner looks at. */
export interface PartnerProfile {
  readonly schoolId: string;
  readonly socialIndex: number | null;
  readonly enrolment: number | null;
  /** Unshrunk deviation by subject. */
  readonly subjects: ReadonlyMap<string, number>;
}

/** The terms of the cost, each null where it is not known; 0 is the best. */
export interface PartnerTerms {
  /** |ΔИСБШ|/10. */
  readonly context: number | null;
  /** 1 − the part of the subjects weak in the school that are strong in the partner. */
  readonly subjects: number | null;
  /** min(1, km/40). */
  readonly distance: number | null;
  /** |log2(N_s/N_r)|/2. */
  readonly size: number | null;
}

export interface PartnerCost extends PartnerTerms {
  readonly cost: number;
}

/**
 * Cost of a pair (method §8): 0.35·|ΔИСБШ|/10 + 0.35·(1 − match in the weak subjects) + 0.20·min(1, km/40) + 0.10·|log2(N_s/N_r)|/2;
 * absent terms renormalise. A subject is weak below 0 and strong above 0. Null where no term is known.
 *
 * @param kilometres between the schools, null where not known
 */
export function partnerCost(school: PartnerProfile, partner: PartnerProfile, kilometres: number | null, p: Parameters): PartnerCost | null {
  const terms: PartnerTerms = {
    context: school.socialIndex === null || partner.socialIndex === null ? null : Math.abs(school.socialIndex - partner.socialIndex) / 10,
    subjects: subjectMismatch(school.subjects, partner.subjects),
    distance: kilometres === null ? null : Math.min(1, kilometres / p.partnerDistance),
    size: sizeDifference(school.enrolment, partner.enrolment),
  };
  const weighted: readonly (readonly [number | null, number])[] = [
    [terms.context, p.partnerContextWeight],
    [terms.subjects, p.partnerSubjectWeight],
    [terms.distance, p.partnerDistanceWeight],
    [terms.size, p.partnerSizeWeight],
  ];
  let [sum, weights] = [0, 0];
  for (const [term, weight] of weighted) {
    if (term === null) continue;
    sum += weight * term;
    weights += weight;
  }
  return weights > 0 ? { ...terms, cost: sum / weights } : null;
}

function subjectMismatch(school: ReadonlyMap<string, number>, partner: ReadonlyMap<string, number>): number | null {
  const weak = [...school].filter(([subject, deviation]) => deviation < 0 && partner.has(subject));
  if (weak.length === 0) return null;
  return 1 - weak.filter(([subject]) => (partner.get(subject) ?? 0) > 0).length / weak.length;
}

function sizeDifference(own: number | null, other: number | null): number | null {
  return own === null || other === null || own <= 0 || other <= 0 ? null : Math.abs(Math.log2(own / other)) / 2;
}

import type { Analysis, SchoolAnalysis } from "../analysis/analysis";
import type { BiasMarker } from "../assessment/dataset";
import type { SchoolLevel } from "../assessment/school";
import { isLowPerforming } from "../identification/isLowPerforming";
import type { Parameters } from "../parameters/parameters";
import { minimumCostAssignment } from "../statistics/minimumCostAssignment";
import { partnerCandidates } from "./partnerCandidates";
import type { PartnerCost, PartnerProfile } from "./partnerCost";
import { partnerCost } from "./partnerCost";

export interface Partner extends PartnerCost {
  readonly schoolId: string;
}

/** The partner of one school, with the reason in its terms. */
export interface PartnerChoice {
  readonly schoolId: string;
  /** Null: «межмуниципальный партнёр». */
  readonly partner: Partner | null;
  /** The cheapest other candidate, whether or not it has room. */
  readonly secondBest: Partner | null;
}

/** What is known of schools besides the analysis. */
export interface PartnerKnowledge {
  readonly markers: readonly BiasMarker[];
  /** Deviation by subject, by school. */
  readonly subjects: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Kilometres between two schools, null where not known. */
  readonly kilometres: (from: string, to: string) => number | null;
}

const LEVELS: readonly SchoolLevel[] = ["primary", "basic", "secondary"];

/**
 * Школы-партнёры (method §8) of the schools on the list: similar and better, not simply the best. All pairs are chosen together by minimum
 * total cost, a partner takes at most `partnerLoad` schools and is of the same or a higher level.
 */
export function assignPartners(
  analysis: Pick<Analysis, "schools" | "year">,
  known: PartnerKnowledge,
  p: Parameters,
): readonly PartnerChoice[] {
  const listed = analysis.schools.filter(({ decision }) => isLowPerforming(decision));
  const candidates = partnerCandidates(analysis, known.markers, p);
  const profile = ({ schoolId, socialIndex, enrolment }: SchoolAnalysis): PartnerProfile => ({
    schoolId,
    socialIndex: socialIndex?.value ?? null,
    enrolment,
    subjects: known.subjects.get(schoolId) ?? new Map(),
  });
  const offers = listed.map((school) =>
    candidates.map((candidate): Partner | null => {
      if (school.schoolId === candidate.schoolId || !teachesAsFar(candidate.level, school.level)) return null;
      const cost = partnerCost(profile(school), profile(candidate), known.kilometres(school.schoolId, candidate.schoolId), p);
      return cost === null ? null : { schoolId: candidate.schoolId, ...cost };
    }),
  );
  // A candidate stands once for each school it may take.
  const costs = offers.map((row) => row.flatMap((offer) => new Array<number>(p.partnerLoad).fill(offer?.cost ?? Infinity)));
  const chosen = minimumCostAssignment(costs);
  return listed.map(({ schoolId }, row) => {
    const column = chosen[row] ?? null;
    const partner = column === null ? null : (offers[row]?.[Math.floor(column / p.partnerLoad)] ?? null);
    const rest = (offers[row] ?? []).filter((offer) => offer !== null && offer.schoolId !== partner?.schoolId);
    rest.sort((a, b) => (a?.cost ?? 0) - (b?.cost ?? 0));
    return { schoolId, partner, secondBest: rest[0] ?? null };
  });
}

function teachesAsFar(candidate: SchoolLevel | null, school: SchoolLevel | null): boolean {
  return candidate !== null && (school === null || LEVELS.indexOf(candidate) >= LEVELS.indexOf(school));
}

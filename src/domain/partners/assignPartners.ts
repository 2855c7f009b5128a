import type { Analysis, SchoolAnalysis } from "../analysis/analysis";
import type { BiasMarker } from "../assessment/dataset";
import type { SchoolLevel } from "../assessment/school";
import { isLowPerforming } from "../identification/isLowPerforming";
import type { Parameters } from "../parameters/parameters";
import { minimumCostAssignment } from "../statistics/minimumCostAssignment";
import { partnerCandidates } from "./partnerCandidates";
import type { PartnerCost, PartnerProfile } from "./partnerCost";
import { partnerCost } from "./partnerCost";
import type { SchoolWay } from "./schoolWays";

export interface Partner extends PartnerCost {
  readonly schoolId: string;
  /** Null where nothing tells the way between the two. */
  readonly way: SchoolWay | null;
}

/** The partner of one school, with the reason in its terms. */
export interface PartnerChoice {
  readonly schoolId: string;
  /** Null: «межмуниципальный партнёр». */
  readonly partner: Partner | null;
  /** The two work together already, by a contract in force: the pair is kept. */
  readonly contracted: boolean;
  /** The cheapest other candidate, whether or not it has room. */
  readonly secondBest: Partner | null;
}

/** What is known of schools besides the analysis. */
export interface PartnerKnowledge {
  readonly markers: readonly BiasMarker[];
  /** Deviation by subject, by school. */
  readonly subjects: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly way: (from: string, to: string) => SchoolWay | null;
  /** Contracts in force between schools of the district. */
  readonly contracts: readonly { readonly schoolId: string; readonly partnerId: string }[];
}

const LEVELS: readonly SchoolLevel[] = ["primary", "basic", "secondary"];

/**
 * Школы-партнёры (method §8) of the schools on the list: similar and better, not simply the best. All pairs are chosen together by minimum
 * total cost, a partner takes at most `partnerLoad` schools and is of the same or a higher level. A contract in force with a school that fits
 * keeps its pair, and every school a partner has a contract with takes one of its places.
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
  const offering = candidates.map((candidate) => ({ candidate, theirs: profile(candidate) }));
  const offers = listed.map((school) => {
    const own = profile(school);
    return offering.map(({ candidate, theirs }): Partner | null => {
      if (school.schoolId === candidate.schoolId || !teachesAsFar(candidate.level, school.level)) return null;
      const way = known.way(school.schoolId, candidate.schoolId);
      const cost = partnerCost(own, theirs, way?.kilometres ?? null, p);
      return cost === null ? null : { schoolId: candidate.schoolId, way, ...cost };
    });
  });
  const kept = listed.map(({ schoolId }, row) => {
    const contracted = new Set(known.contracts.filter((one) => one.schoolId === schoolId).map(({ partnerId }) => partnerId));
    return cheapest((offers[row] ?? []).filter((offer) => offer !== null && contracted.has(offer.schoolId)));
  });
  // A candidate stands once for each school it may still take.
  const places = candidates.flatMap((candidate, index) => {
    const taken = new Set(known.contracts.filter(({ partnerId }) => partnerId === candidate.schoolId).map((one) => one.schoolId));
    return new Array<number>(Math.max(0, p.partnerLoad - taken.size)).fill(index);
  });
  const seeking = listed.flatMap((_, row) => (kept[row] === null ? [row] : []));
  const chosen = minimumCostAssignment(seeking.map((row) => places.map((index) => offers[row]?.[index]?.cost ?? Infinity)));
  const found = new Map(seeking.map((row, at) => [row, offers[row]?.[places[chosen[at] ?? -1] ?? -1] ?? null]));
  return listed.map(({ schoolId }, row) => {
    const partner = kept[row] ?? found.get(row) ?? null;
    const rest = (offers[row] ?? []).filter((offer) => offer?.schoolId !== partner?.schoolId);
    return { schoolId, partner, contracted: (kept[row] ?? null) !== null, secondBest: cheapest(rest) };
  });
}

function cheapest(offers: readonly (Partner | null)[]): Partner | null {
  return offers.reduce((best, offer) => (best === null || (offer !== null && offer.cost < best.cost) ? offer : best), null);
}

function teachesAsFar(candidate: SchoolLevel | null, school: SchoolLevel | null): boolean {
  return candidate !== null && (school === null || LEVELS.indexOf(candidate) >= LEVELS.indexOf(school));
}

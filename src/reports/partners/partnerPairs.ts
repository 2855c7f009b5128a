import type { SchoolAnalysis } from "../../domain/analysis/analysis";
import type { CoreSubject } from "../../domain/assessment/coreSubject";
import type { Partner } from "../../domain/partners/assignPartners";
import { partnerCandidates } from "../../domain/partners/partnerCandidates";
import { sharedSubjects } from "../../domain/partners/sharedSubjects";
import { weakSubjects } from "../../domain/partners/weakSubjects";
import { contractInForce } from "../../domain/support/contractInForce";
import type { ContractRecord } from "../../domain/support/supportRecords";
import { isoDay } from "../isoDay";
import { analysisInForce } from "../lowPerforming/analysisInForce";
import { supportCycle } from "../recommendations/supportCycle";
import type { ReportInput } from "../reportInput";

/** A school on the list with the partner proposed for it. */
export interface PartnerPair {
  readonly schoolId: string;
  /** Null: «межмуниципальный партнёр». */
  readonly partner: Partner | null;
  /** The two have a contract in force: the pair is kept, not proposed. */
  readonly contracted: boolean;
  readonly secondBest: Partner | null;
  /** Weak in the school and strong in the partner, the deepest need first. */
  readonly subjects: readonly CoreSubject[];
  /** Weak in the school, whether or not the partner is strong in them. */
  readonly weak: readonly CoreSubject[];
  /** Contracts of the school that hold on the day of the report, with whatever partner; empty where the register names none. */
  readonly contracts: readonly ContractRecord[];
  /** Its contracts that do not hold on that day. */
  readonly ended: readonly ContractRecord[];
}

/** A school that may be a partner, with what it is given to do. */
export interface PartnerLoad {
  readonly school: SchoolAnalysis;
  readonly strong: readonly CoreSubject[];
  /** Schools proposed to it that it has no contract with yet. */
  readonly proposed: readonly string[];
  /** Schools it has a contract with by the register. */
  readonly contracted: readonly string[];
}

export interface PartnerPairs {
  readonly pairs: readonly PartnerPair[];
  readonly candidates: readonly PartnerLoad[];
  /** False: nobody fills the register of contracts, so nothing is known of them. */
  readonly contractsKept: boolean;
}

/**
 * Школы-партнёры (method §8) for the schools that are on the list in force: one computation for the sheet, the order, the JSON and the
 * pane. A pair with a contract in force is kept with it.
 */
export function partnerPairs(input: ReportInput): PartnerPairs {
  const { dataset, parameters, stamp } = input;
  const { partners, subjects } = supportCycle(input);
  const ofSchool = (id: string): ReadonlyMap<CoreSubject, number> =>
    new Map([...(subjects.get(id) ?? [])].map(([subject, { deviation }]) => [subject, deviation]));
  const register = dataset.support?.contracts ?? [];
  const inForce = register.filter((contract) => contractInForce(contract, isoDay(stamp.generatedAt)));
  const pairs = partners.map(({ schoolId, partner, contracted, secondBest }) => ({
    schoolId,
    partner,
    contracted,
    secondBest,
    subjects: partner === null ? [] : sharedSubjects(ofSchool(schoolId), ofSchool(partner.schoolId)),
    weak: weakSubjects(ofSchool(schoolId)),
    contracts: inForce.filter((contract) => contract.schoolId === schoolId),
    ended: register.filter((contract) => contract.schoolId === schoolId && !inForce.includes(contract)),
  }));
  const candidates = partnerCandidates(analysisInForce(input), dataset.biasMarkers, parameters).map((school) => ({
    school,
    strong: [...ofSchool(school.schoolId)].filter(([, deviation]) => deviation > 0).map(([subject]) => subject),
    proposed: pairs
      .filter(({ partner, contracted }) => partner?.schoolId === school.schoolId && !contracted)
      .map(({ schoolId }) => schoolId),
    contracted: [...new Set(inForce.filter(({ partnerId }) => partnerId === school.schoolId).map(({ schoolId }) => schoolId))],
  }));
  return { pairs, candidates, contractsKept: register.length > 0 };
}

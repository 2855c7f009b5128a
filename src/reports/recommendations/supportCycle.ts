import type { Decision } from "../../domain/analysis/analysis";
import type { CoreSubject } from "../../domain/assessment/coreSubject";
import type { PartnerChoice } from "../../domain/partners/assignPartners";
import { partnerChoices } from "../../domain/partners/partnerChoices";
import type { SchoolDeviation } from "../../domain/rating/schoolDeviation";
import { districtRecommendations } from "../../domain/recommendations/districtRecommendations";
import type { Recommendation } from "../../domain/recommendations/recommendation";
import { schoolRecommendations } from "../../domain/recommendations/schoolRecommendations";
import type { RiskSignal } from "../../domain/risks/riskSignal";
import { supportRisks } from "../../domain/risks/supportRisks";
import { noSupport } from "../../domain/support/noSupport";
import { keptCatalogue } from "../catalogue/keptCatalogue";
import type { KeptCatalogue } from "../catalogue/keptCatalogue";
import { keptSignificance } from "../diagnosis/keptSignificance";
import { isoDay } from "../isoDay";
import { analysisInForce } from "../lowPerforming/analysisInForce";
import type { ReportInput } from "../reportInput";

/** What follows from the analysis for the support of the schools: the one computation behind sheets, pane, passports and JSON. */
export interface SupportCycle {
  /** Risk signals of each school, the most pressing first. */
  readonly signals: ReadonlyMap<string, readonly RiskSignal[]>;
  /** d by subject and school, unshrunk. */
  readonly subjects: ReadonlyMap<string, ReadonlyMap<CoreSubject, SchoolDeviation>>;
  readonly partners: readonly PartnerChoice[];
  /** The decision in force of each school: a specialist's word with a reason outranks the calculation. */
  readonly decisions: ReadonlyMap<string, Decision>;
  /** Those of the schools that are open, in the order of the analysis, then those of the district. */
  readonly recommendations: readonly Recommendation[];
  /** Texts and rules as the department edited them. */
  readonly catalogue: KeptCatalogue;
}

const cycles = new WeakMap<ReportInput, SupportCycle>();

/** The support cycle of a run; the sheets of one run share one computation, because they are composed from one input. */
export function supportCycle(input: ReportInput): SupportCycle {
  const known = cycles.get(input);
  if (known !== undefined) return known;
  const cycle = computeCycle(input);
  cycles.set(input, cycle);
  return cycle;
}

function computeCycle(input: ReportInput): SupportCycle {
  const { dataset, analysis, parameters, stamp, kept } = input;
  const { bySchool: signals, subjects } = supportRisks(dataset, analysis, parameters);
  const inForce = analysisInForce(input);
  const day = isoDay(stamp.generatedAt);
  const partners = partnerChoices(dataset, inForce, subjects, parameters, day);
  const partnerOf = new Map(partners.map(({ schoolId, partner }) => [schoolId, partner?.schoolId ?? null]));
  const decisions = new Map(inForce.schools.map(({ schoolId, decision }) => [schoolId, decision] as const));
  const catalogue = keptCatalogue(kept, parameters);
  const { settings } = catalogue;
  const { bySchool: confirmed } = keptSignificance(kept, dataset.schools);
  const closed = new Set(dataset.schools.filter((school) => school.closed).map(({ id }) => id));
  const open = inForce.schools.filter(({ schoolId }) => !closed.has(schoolId));
  const ofSchools = open.flatMap((school) =>
    schoolRecommendations(
      {
        school,
        decision: decisions.get(school.schoolId) ?? school.decision,
        signals: signals.get(school.schoolId) ?? [],
        confirmed: confirmed.get(school.schoolId) ?? new Map(),
        partner: partnerOf.get(school.schoolId),
      },
      settings,
      day,
      parameters,
    ),
  );
  const openSignals = new Map(open.map(({ schoolId }) => [schoolId, signals.get(schoolId) ?? []] as const));
  const ofDistrict = districtRecommendations(openSignals, dataset.support ?? noSupport, settings, day, parameters);
  return { signals, subjects, partners, decisions, recommendations: [...ofSchools, ...ofDistrict], catalogue };
}

import type { Decision, SchoolAnalysis } from "../analysis/analysis";
import { isListed } from "../identification/isListed";
import type { Parameters } from "../parameters/parameters";
import type { RiskCode, RiskSignal } from "../risks/riskSignal";
import { blankRecommendation } from "./blankRecommendation";
import { lessIsWorse } from "./lessIsWorse";
import type { Recommendation, RecommendationContext } from "./recommendation";
import type { RecommendationRule } from "./recommendationRules";
import { recommendationRules, ruleCodes } from "./recommendationRules";
import { recommendationTarget } from "./recommendationTarget";
import type { RuleSettings } from "./ruleSettings";
import type { RiskPriority } from "./schoolPriorities";
import { schoolPriorities } from "./schoolPriorities";
import { signalRule } from "./signalRule";
import type { Significance } from "./significance";

/** What is known of one school when recommendations are made. */
export interface SchoolSituation {
  readonly school: SchoolAnalysis;
  /** The decision in force: a specialist's word included. */
  readonly decision: Decision;
  readonly signals: readonly RiskSignal[];
  /** Significance that a person confirmed, by risk. */
  readonly confirmed: ReadonlyMap<RiskCode, Significance>;
  /** School that helps: id of the partner, null where none fits in the district, undefined where the school is to have none. */
  readonly partner: string | null | undefined;
}

/**
 * Recommendations about one school (method §7): to the school for each of its first `riskPriorities` risks; to the department beside
 * them where the school is on the list or in the risk group; what the type of the school asks for (low results in a hard
 * context call for resources, in a favourable one for a look at teaching, a resilient school has practice to share); to the partner;
 * and the gathering of data where they do not suffice. Targets of numbers behind fewer than n_show pupils do not tell the number.
 *
 * @param day ISO date of the run
 */
export function schoolRecommendations(
  situation: SchoolSituation,
  settings: RuleSettings,
  day: string,
  p: Parameters,
): readonly Recommendation[] {
  const { school, decision } = situation;
  const about = (rule: RecommendationRule, rest: Partial<Recommendation> = {}): Recommendation[] =>
    settings[rule].enabled ? [{ ...blankRecommendation(school.schoolId, rule, settings, day), ...rest }] : [];
  const listed = isListed(decision);
  const priorities = schoolPriorities(
    situation.signals.filter((signal) => isGiven(signal, settings)),
    situation.confirmed,
    p,
  ).slice(0, p.riskPriorities);
  const ofRisks = priorities.flatMap((priority, index) => {
    const { risk, significance, confirmed, lead, also } = priority;
    const common = { risk, significance, confirmed, rank: index + 1, signal: lead, also, target: targetOf(lead, p) };
    return [...about(schoolRule(priority), common), ...(listed ? about(ruleOf("risk", risk), { ...common, target: null }) : [])];
  });
  return [...ofRisks, ...ofType(school, about), ...ofPartner(situation, about), ...ofData(school, decision, priorities.length, about)];
}

type About = (rule: RecommendationRule, rest?: Partial<Recommendation>) => Recommendation[];

/** The rule is on, and the number is at least as bad as the threshold the department set for it. */
function isGiven(signal: RiskSignal, settings: RuleSettings): boolean {
  const { enabled, threshold } = settings[signalRule(signal)];
  if (!enabled || threshold === null) return enabled;
  return lessIsWorse(signal.signal) ? signal.value <= threshold : signal.value >= threshold;
}

function schoolRule({ risk, lead }: RiskPriority): RecommendationRule {
  return lead === null ? ruleOf("reported", risk) : signalRule(lead);
}

function ruleOf(occasion: "risk" | "reported", risk: RiskCode): RecommendationRule {
  const found = ruleCodes.find((code) => recommendationRules[code].occasion === occasion && recommendationRules[code].risk === risk);
  if (found === undefined) throw new RangeError(`schoolRecommendations: no rule ${occasion} of ${risk}`);
  return found;
}

function targetOf(lead: RiskSignal | null, p: Parameters): Recommendation["target"] {
  return lead === null ? null : recommendationTarget(lead, p.recommendationStep, lead.n !== null && lead.n < p.shownPupils);
}

function ofType({ type, socialIndex }: SchoolAnalysis, about: About): Recommendation[] {
  const context: RecommendationContext = socialIndex === null ? {} : { socialIndex: socialIndex.value };
  switch (type) {
    case "lowInHardContext":
    case "lowResultsInHardContext":
      return [...about("hardContextSchool", { context }), ...about("hardContextDepartment", { context })];
    case "lowInFavourableContext":
      return [...about("favourableContextSchool", { context }), ...about("favourableContextDepartment", { context })];
    case "resilient":
      return [...about("resilientSchool", { context }), ...about("resilientDepartment", { context })];
    case "resourceful":
    case "stable":
    case null:
      return [];
  }
}

function ofPartner({ partner }: SchoolSituation, about: About): Recommendation[] {
  if (partner === undefined) return [];
  return partner === null ? about("partnerElsewhere") : about("partnerWork", { context: { schools: [partner] } });
}

/** Too few data for a conclusion, or a school on the list about which no number tells what to begin with. */
function ofData(school: SchoolAnalysis, decision: Decision, priorities: number, about: About): Recommendation[] {
  const lacking = decision === "insufficientData" || decision === "noData";
  const context = { n: school.cluster.n };
  return [
    ...(lacking ? about("collectData", { context }) : []),
    ...(lacking || (isListed(decision) && priorities === 0) ? about("diagnose", { context }) : []),
  ];
}

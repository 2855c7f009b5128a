import type { Parameters } from "../parameters/parameters";
import type { RiskCode, RiskSignal } from "../risks/riskSignal";
import type { SupportRecords } from "../support/supportRecords";
import { dueDay } from "./dueDay";
import type { Recommendation, RecommendationContext } from "./recommendation";
import type { RecommendationRule } from "./recommendationRules";
import { recommendationRules, ruleCodes } from "./recommendationRules";
import type { RuleSettings } from "./ruleSettings";

/** Registers without which the support of the schools cannot be followed; the rest is of use and not asked for. */
const NEEDED: readonly Exclude<keyof SupportRecords, "tasks">[] = ["measures", "programmes", "contracts", "visits", "courses"];

/**
 * Recommendations to the department about the district as a whole (method §7): one for each risk that at least
 * `recommendationShared` schools show, the most widespread first, and one for the registers nobody keeps.
 *
 * @param bySchool signals of each school
 */
export function districtRecommendations(
  bySchool: ReadonlyMap<string, readonly RiskSignal[]>,
  support: SupportRecords,
  settings: RuleSettings,
  day: string,
  p: Pick<Parameters, "recommendationShared">,
): readonly Recommendation[] {
  const shared = ruleCodes.flatMap((rule): Recommendation[] => {
    const { occasion, risk } = recommendationRules[rule];
    if (occasion !== "shared" || risk === null || !settings[rule].enabled) return [];
    const schools = [...bySchool].filter(([, signals]) => signals.some((signal) => signal.risk === risk)).map(([id]) => id);
    const least = settings[rule].threshold ?? p.recommendationShared;
    return schools.length < least ? [] : [district(rule, risk, { schools, total: bySchool.size }, settings, day)];
  });
  shared.sort((a, b) => (b.context.schools?.length ?? 0) - (a.context.schools?.length ?? 0));
  const registers = NEEDED.filter((name) => support[name].length === 0);
  const unfilled = settings.fillRegisters.enabled && registers.length > 0;
  return [...shared, ...(unfilled ? [district("fillRegisters", null, { registers }, settings, day)] : [])];
}

function district(
  rule: RecommendationRule,
  risk: RiskCode | null,
  context: RecommendationContext,
  settings: RuleSettings,
  day: string,
): Recommendation {
  return {
    schoolId: null,
    addressee: recommendationRules[rule].addressee,
    rule,
    risk,
    signal: null,
    also: [],
    significance: null,
    confirmed: false,
    rank: null,
    due: dueDay(day, settings[rule].months),
    target: null,
    context,
  };
}

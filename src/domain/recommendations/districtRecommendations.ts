import type { Parameters } from "../parameters/parameters";
import type { RiskSignal } from "../risks/riskSignal";
import type { SupportRecords } from "../support/supportRecords";
import { blankRecommendation } from "./blankRecommendation";
import type { Recommendation } from "./recommendation";
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
    return schools.length < least
      ? []
      : [{ ...blankRecommendation(null, rule, settings, day), risk, context: { schools, total: bySchool.size } }];
  });
  shared.sort((a, b) => (b.context.schools?.length ?? 0) - (a.context.schools?.length ?? 0));
  const registers = NEEDED.filter((name) => support[name].length === 0);
  const unfilled = settings.fillRegisters.enabled && registers.length > 0;
  return [...shared, ...(unfilled ? [{ ...blankRecommendation(null, "fillRegisters", settings, day), context: { registers } }] : [])];
}

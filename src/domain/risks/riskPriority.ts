import type { Parameters } from "../parameters/parameters";
import type { RiskCode } from "./riskSignal";

/** How much each risk moves results, as set in «Параметры». */
export type RiskInfluences = Pick<
  Parameters,
  | "riskInfluenceResults"
  | "riskInfluenceCompetence"
  | "riskInfluenceStaff"
  | "riskInfluenceObjectivity"
  | "riskInfluenceMotivation"
  | "riskInfluenceLanguage"
  | "riskInfluenceSpecialNeeds"
  | "riskInfluenceParticipation"
  | "riskInfluenceEquipment"
>;

const INFLUENCE: Readonly<Record<RiskCode, keyof RiskInfluences>> = {
  results: "riskInfluenceResults",
  competence: "riskInfluenceCompetence",
  staff: "riskInfluenceStaff",
  objectivity: "riskInfluenceObjectivity",
  motivation: "riskInfluenceMotivation",
  language: "riskInfluenceLanguage",
  specialNeeds: "riskInfluenceSpecialNeeds",
  participation: "riskInfluenceParticipation",
  equipment: "riskInfluenceEquipment",
};
/** Twice as bad as the threshold is as bad as it gets. */
const WORST = 2;
/** Pupils at which a share is half trusted. */
const HALF_TRUSTED = 10;

/**
 * Priority of a signal = severity × reliability × influence (method §7). Severity is 1 at the threshold and 2 at twice as bad or
 * worse; reliability n/(n + 10), and 1 for a plain count, which is no sample.
 *
 * @param excess value/threshold where more is worse, threshold/value where less is worse
 * @example riskPriority("results", 1.5, 30, defaultParameters()) // 1.125
 */
export function riskPriority(risk: RiskCode, excess: number, n: number | null, influences: RiskInfluences): number {
  if (!(excess >= 0)) throw new RangeError(`riskPriority: an excess of ${excess}`);
  const reliability = n === null ? 1 : n / (n + HALF_TRUSTED);
  return Math.min(WORST, excess) * reliability * influences[INFLUENCE[risk]];
}

import type { RiskSignalCode } from "../risks/riskSignal";

/** Numbers of which less is worse. */
const LESS_IS_WORSE: ReadonlySet<RiskSignalCode> = new Set(["diagnosticsLow", "fewCategories", "lowParticipation", "equipmentShort"]);

/** Whether less of a signal's number is worse (диагностика, категории, участие, оснащение). */
export function lessIsWorse(signal: RiskSignalCode): boolean {
  return LESS_IS_WORSE.has(signal);
}

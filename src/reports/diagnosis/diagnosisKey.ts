import type { RiskCode } from "../../domain/risks/riskSignal";

/** Row key of a risk of a school on «Углублённая диагностика»: found again on the next run under any spelling of the school. */
export function diagnosisKey(schoolKey: string, risk: RiskCode): string {
  return `${schoolKey}|${risk}`;
}

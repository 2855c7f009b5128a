import { riskCodes } from "../../domain/risks/riskCodes";
import type { RiskCode } from "../../domain/risks/riskSignal";

/** Row key of a risk of a school on «Углублённая диагностика»: found again on the next run under any spelling of the school. */
export function diagnosisKey(schoolKey: string, risk: RiskCode): string {
  return `${schoolKey}|${risk}`;
}

/** The way back: the school's key and the risk; null for a key of another form. */
export function diagnosisKeyOf(key: string): { readonly school: string; readonly risk: RiskCode } | null {
  const at = key.lastIndexOf("|");
  const risk = riskCodes.find((one) => one === key.slice(at + 1));
  return at < 0 || risk === undefined ? null : { school: key.slice(0, at), risk };
}

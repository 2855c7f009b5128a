import type { RiskSignal, RiskSignalCode } from "../../domain/risks/riskSignal";
import { formatNumber } from "../typography/formatNumber";
import { formatPercent } from "../typography/formatPercent";

const COUNTS: ReadonlySet<RiskSignalCode> = new Set([
  "vacancies",
  "nonSpecialists",
  "biasMarker",
  "topicWeakInGrades",
  "languageDifficulties",
]);

/**
 * The number of a signal with the number of people behind it, for a narrow column: numberText(…) // «34,8 % (23)»; a plain count
 * stands alone, one behind fewer than n_show people is «<5».
 */
export function numberText({ signal, value, n }: Pick<RiskSignal, "signal" | "value" | "n">, shownPupils: number): string {
  if (n !== null && n < shownPupils) return `<${shownPupils}`;
  const number = COUNTS.has(signal)
    ? formatNumber(value)
    : signal === "russianBehindMathematics"
      ? formatNumber(value, 1)
      : formatPercent(value, 1);
  return n === null ? number : `${number} (${formatNumber(n)})`;
}

import type { Fact, ProcedureKind } from "../assessment/fact";
import type { Parameters } from "../parameters/parameters";

/** Where no sheet gives marks: marks 2–5 on the index scale spread by about a quarter of it. */
const spreadWithoutMarks = 25;

/**
 * Standard deviation of single pupils on the index scale 0–100: of ЕГЭ the parameter, otherwise of the marks of the given facts taken
 * together (2 → 0, 3 → 33.3, 4 → 66.7, 5 → 100).
 */
export function pupilSpread(
  kind: ProcedureKind,
  facts: readonly Fact[],
  { egeStandardDeviation }: Pick<Parameters, "egeStandardDeviation">,
): number {
  if (kind === "ege") return egeStandardDeviation;
  const counts = [0, 0, 0, 0];
  for (const { marks } of facts) {
    if (marks !== null) ([2, 3, 4, 5] as const).forEach((mark, at) => (counts[at] = (counts[at] ?? 0) + marks[mark]));
  }
  const n = counts.reduce((sum, count) => sum + count, 0);
  if (n < 2) return spreadWithoutMarks;
  const mean = counts.reduce((sum, count, at) => sum + (count * 100 * at) / 3, 0) / n;
  return Math.sqrt(counts.reduce((sum, count, at) => sum + count * ((100 * at) / 3 - mean) ** 2, 0) / n);
}

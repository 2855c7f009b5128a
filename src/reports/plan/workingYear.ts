import type { ReportInput } from "../reportInput";

/**
 * The school year that plans of this run are for, by the calendar year it begins in: the one after the exams of T, or a later one when
 * the report is made later. August belongs to the year that is about to begin.
 *
 * @example T 2025, made on 14.10.2025 → 2025: «2025/26 учебный год»; the same made on 20.11.2026 → 2026
 */
export function workingYear({ analysis, stamp }: Pick<ReportInput, "analysis" | "stamp">): number {
  const { generatedAt } = stamp;
  const august = 7;
  const begun = generatedAt.getMonth() >= august ? generatedAt.getFullYear() : generatedAt.getFullYear() - 1;
  return Math.max(analysis.year, begun);
}

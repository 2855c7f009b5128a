import type { ReportInput } from "./reportInput";

/** Years of the window that have results. */
export function windowYears({ dataset, analysis }: Pick<ReportInput, "dataset" | "analysis">): number[] {
  const years = new Set(dataset.facts.map(({ year }) => year));
  return analysis.window.filter((year) => years.has(year));
}

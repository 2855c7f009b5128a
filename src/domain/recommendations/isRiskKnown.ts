import type { SchoolAnalysis } from "../analysis/analysis";
import type { Dataset } from "../assessment/dataset";
import type { RiskCode } from "../risks/riskSignal";
import { noSupport } from "../support/noSupport";

/**
 * Whether anything in the data could show a risk of a school: «риска не видно» is said only then, else «данных нет». A passport or a
 * staff sheet of T−1 counts, as it does for the risks; a record of a register without a year counts as of T.
 */
export function isRiskKnown(
  risk: RiskCode,
  { schoolId, federal }: Pick<SchoolAnalysis, "schoolId" | "federal">,
  dataset: Dataset,
  year: number,
): boolean {
  const { tasks, diagnostics, surveys, resources } = dataset.support ?? noSupport;
  const own = <T extends { readonly schoolId: string }>(records: readonly T[]): T[] => records.filter((one) => one.schoolId === schoolId);
  const recent = <T extends { readonly schoolId: string; readonly year: number }>(records: readonly T[]): T[] =>
    own(records).filter((one) => one.year === year || one.year === year - 1);
  const past = <T extends { readonly schoolId: string; readonly year: number | null }>(records: readonly T[]): T[] =>
    own(records).filter((one) => (one.year ?? year) <= year);
  switch (risk) {
    case "results":
      return federal.pooledShare !== null || own(tasks).some((task) => task.year === year);
    case "competence":
      return own(tasks).some((task) => task.year === year) || past(diagnostics).some((one) => one.diagnostics !== null);
    case "staff":
      return recent(dataset.staff).length > 0;
    case "objectivity":
      return own(dataset.journals ?? []).some((one) => one.year === year) || dataset.biasMarkers.some((one) => one.year === year);
    case "motivation":
      return past(surveys).some(({ n }) => n !== null);
    case "language":
      return recent(dataset.context).some(({ indicators }) => indicators.languageDifficulties !== undefined);
    case "specialNeeds":
      return past(resources).some(({ specialist }) => specialist !== null);
    case "participation":
      return own(dataset.facts).some(({ year: of, participants }) => of === year && participants !== null);
    case "equipment":
      return past(resources).some(({ equipment }) => equipment !== null);
  }
}

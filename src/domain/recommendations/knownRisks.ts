import type { SchoolAnalysis } from "../analysis/analysis";
import type { Dataset } from "../assessment/dataset";
import { riskCodes } from "../risks/riskCodes";
import type { RiskCode } from "../risks/riskSignal";
import { noSupport } from "../support/noSupport";

/** The risks of a school that something in the data could show. */
export type KnownRisks = (school: Pick<SchoolAnalysis, "schoolId" | "federal">) => ReadonlySet<RiskCode>;

/**
 * Which risks of a school anything in the data could show in a year: «риска не видно» is said only of these, of the others «данных нет». A passport
 * or a staff sheet of T−1 counts, as it does for the risks; a record of a register without a year counts as of T.
 */
export function knownRisks(dataset: Dataset, year: number): KnownRisks {
  const { tasks, diagnostics, surveys, resources } = dataset.support ?? noSupport;
  const having = <T extends { readonly schoolId: string }>(records: readonly T[], shows: (record: T) => boolean): ReadonlySet<string> =>
    new Set(records.filter(shows).map(({ schoolId }) => schoolId));
  const recent = (of: number): boolean => of === year || of === year - 1;
  const past = (of: number | null): boolean => (of ?? year) <= year;
  const marked = dataset.biasMarkers.some((one) => one.year === year);
  const tested = having(tasks, (one) => one.year === year);
  const diagnosed = having(diagnostics, (one) => past(one.year) && one.diagnostics !== null);
  const staffed = having(dataset.staff, (one) => recent(one.year));
  const journals = having(dataset.journals ?? [], (one) => one.year === year);
  const surveyed = having(surveys, (one) => past(one.year) && one.n !== null);
  const languages = having(dataset.context, (one) => recent(one.year) && one.indicators.languageDifficulties !== undefined);
  const specialists = having(resources, (one) => past(one.year) && one.specialist !== null);
  const rolls = having(dataset.facts, (one) => one.year === year && one.participants !== null);
  const equipped = having(resources, (one) => past(one.year) && one.equipment !== null);
  return ({ schoolId, federal }) => {
    const known: Readonly<Record<RiskCode, boolean>> = {
      results: federal.pooledShare !== null || tested.has(schoolId),
      competence: tested.has(schoolId) || diagnosed.has(schoolId),
      staff: staffed.has(schoolId),
      objectivity: marked || journals.has(schoolId),
      motivation: surveyed.has(schoolId),
      language: languages.has(schoolId),
      specialNeeds: specialists.has(schoolId),
      participation: rolls.has(schoolId),
      equipment: equipped.has(schoolId),
    };
    return new Set(riskCodes.filter((risk) => known[risk]));
  };
}

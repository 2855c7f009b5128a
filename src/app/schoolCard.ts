import type { SchoolAnalysis } from "../domain/analysis/analysis";
import type { ContextRecord, StaffRecord } from "../domain/assessment/context";
import type { Fact, OlympiadFact } from "../domain/assessment/fact";
import type { School } from "../domain/assessment/school";
import type { Finding } from "../domain/findings/finding";
import type { Evaluation } from "./evaluation";

/** All that is known of one school: what the pane's card and the ribbon's «Карточка школы» show. */
export interface SchoolCard {
  readonly school: School;
  /** Null when the district could not be analysed. */
  readonly analysis: SchoolAnalysis | null;
  /** T of the analysis. */
  readonly year: number | null;
  readonly facts: readonly Fact[];
  readonly olympiads: readonly OlympiadFact[];
  readonly context: readonly ContextRecord[];
  readonly staff: readonly StaffRecord[];
  readonly findings: readonly Finding[];
}

/** The card of a school of an evaluation; throws for an id nobody has. */
export function schoolCard({ dataset, analysis, findings }: Evaluation, schoolId: string): SchoolCard {
  const school = dataset.schools.find(({ id }) => id === schoolId);
  if (!school) throw new RangeError(`No school ${JSON.stringify(schoolId)} among ${dataset.schools.length}`);
  const own = <T extends { readonly schoolId: string | null }>(records: readonly T[]): T[] =>
    records.filter((record) => record.schoolId === schoolId);
  return {
    school,
    analysis: analysis?.schools.find((one) => one.schoolId === schoolId) ?? null,
    year: analysis?.year ?? null,
    facts: own(dataset.facts),
    olympiads: own(dataset.olympiads),
    context: own(dataset.context),
    staff: own(dataset.staff),
    findings: own(findings),
  };
}

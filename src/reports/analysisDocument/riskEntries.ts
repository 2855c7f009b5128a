import type { CoreSubject } from "../../domain/assessment/coreSubject";
import type { SchoolAnalysis } from "../../domain/analysis/analysis";
import type { SchoolDeviation } from "../../domain/rating/schoolDeviation";
import { schoolRisks } from "../../domain/risks/schoolRisks";
import type { ReportInput } from "../reportInput";
import type { NameSource } from "./nameSources";

/** Риски of a school in the year T, the most pressing first: which risk, by which signal, with the number, its threshold and its cell. */
export function riskEntries(
  school: SchoolAnalysis,
  { dataset, analysis, parameters }: Pick<ReportInput, "dataset" | "analysis" | "parameters">,
  subjects: ReadonlyMap<CoreSubject, SchoolDeviation>,
  nameSource: NameSource,
): Record<string, unknown>[] {
  const ofYear = <T extends { readonly schoolId: string; readonly year: number }>(records: readonly T[]): T[] =>
    records.filter(({ schoolId, year }) => schoolId === school.schoolId && year === analysis.year);
  const inputs = {
    school,
    facts: ofYear(dataset.facts),
    passport: ofYear(dataset.context)[0] ?? null,
    staff: ofYear(dataset.staff)[0] ?? null,
    markers: ofYear(dataset.biasMarkers),
    subjects,
  };
  return schoolRisks(inputs, parameters).map(({ risk, signal, value, threshold, n, priority, subject, about, source }) => ({
    code: risk,
    signal,
    value,
    threshold,
    n,
    priority,
    subject: subject ?? null,
    about: about ?? null,
    source: source === null ? null : nameSource(source),
  }));
}

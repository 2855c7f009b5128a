import type { SchoolAnalysis } from "../analysis/analysis";
import type { ComparedFigures } from "../analysis/comparedFigures";
import { comparedFigures } from "../analysis/comparedFigures";
import { groupBySchool } from "../analysis/groupBySchool";
import { subjectDeviations } from "../analysis/subjectDeviations";
import { windowFigures } from "../analysis/windowFigures";
import type { CoreSubject } from "../assessment/coreSubject";
import type { Dataset } from "../assessment/dataset";
import type { Parameters } from "../parameters/parameters";
import type { SchoolDeviation } from "../rating/schoolDeviation";
import type { RiskSignal } from "./riskSignal";
import { schoolRisks } from "./schoolRisks";
import { supportEvidence } from "./supportEvidence";

export interface SupportRisks {
  /** Signals of each school of the analysis, the most pressing first; a school without one has an empty list. */
  readonly bySchool: ReadonlyMap<string, readonly RiskSignal[]>;
  /** d by subject and school, unshrunk: where a school is behind and where it is ahead. */
  readonly subjects: ReadonlyMap<string, ReadonlyMap<CoreSubject, SchoolDeviation>>;
}

/**
 * Риски of every school (method §7) from everything the dataset tells: results, passport, staff, markers, journals, tasks and
 * registers. The one computation behind sheets, pane, passports, roadmap and JSON. A passport or a staff sheet of T−1 stands in
 * where T has none, because a school year belongs to two calendar years.
 *
 * @param figures of the district under the same parameters, where they are known already
 */
export function supportRisks(
  dataset: Dataset,
  analysis: { readonly year: number; readonly schools: readonly Pick<SchoolAnalysis, "schoolId" | "federal">[] },
  parameters: Parameters,
  figures: ComparedFigures = comparedFigures(dataset, windowFigures(dataset, parameters), parameters),
): SupportRisks {
  const { year } = analysis;
  const subjects = subjectDeviations(dataset, figures, parameters);
  const evidenceOf = supportEvidence(dataset, year);
  const factsOf = ofYear(dataset.facts, year);
  const passports = [ofYear(dataset.context, year), ofYear(dataset.context, year - 1)];
  const staff = [ofYear(dataset.staff, year), ofYear(dataset.staff, year - 1)];
  const markersOf = ofYear(dataset.biasMarkers, year);
  const bySchool = new Map(
    analysis.schools.map((school) => {
      const id = school.schoolId;
      const inputs = {
        school,
        facts: factsOf.get(id) ?? [],
        passport: passports.map((records) => records.get(id)?.[0]).find((record) => record !== undefined) ?? null,
        staff: staff.map((records) => records.get(id)?.[0]).find((record) => record !== undefined) ?? null,
        markers: markersOf.get(id) ?? [],
        subjects: subjects.get(id) ?? new Map<CoreSubject, SchoolDeviation>(),
        evidence: evidenceOf(id),
      };
      return [id, schoolRisks(inputs, parameters)] as const;
    }),
  );
  return { bySchool, subjects };
}

function ofYear<T extends { readonly schoolId: string; readonly year: number }>(records: readonly T[], year: number) {
  return groupBySchool(records.filter((one) => one.year === year));
}

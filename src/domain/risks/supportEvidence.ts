import { median } from "simple-statistics";
import { groupBySchool } from "../analysis/groupBySchool";
import type { Dataset } from "../assessment/dataset";
import type { DiagnosticsRecord, SurveyRecord } from "../support/supportRecords";
import { noSupport } from "../support/noSupport";
import type { DiagnosedTeachers, JournalComparison, RiskEvidence, SurveyBlock } from "./riskEvidence";

/** So many schools make a median of the district. */
const MEDIAN_SCHOOLS = 3;

/**
 * What registers and further sheets tell of each school for its risks, as of the year T: tasks and journals of T; diagnostics,
 * surveys and resources of the latest year not after T, a record without a year counting as of T. An answer to a survey
 * without the number of people behind it enters nothing.
 */
export function supportEvidence(dataset: Dataset, year: number): (schoolId: string) => RiskEvidence {
  const support = dataset.support ?? noSupport;
  const surveys = latest(
    support.surveys.filter(({ n }) => n !== null),
    surveyKey,
    year,
  );
  const medians = districtMedians(surveys);
  const diagnostics = latest(
    support.diagnostics.filter((one) => one.diagnostics !== null),
    ({ schoolId, subject }) => JSON.stringify([schoolId, subject]),
    year,
  );
  const bySchool = {
    tasks: groupBySchool(support.tasks.filter((task) => task.year === year)),
    diagnostics: groupBySchool(diagnostics),
    surveys: groupBySchool(surveys),
    journals: groupBySchool((dataset.journals ?? []).filter((journal) => journal.year === year)),
    resources: groupBySchool(
      support.resources.filter((one) => (one.year ?? year) <= year).sort((a, b) => (b.year ?? year) - (a.year ?? year)),
    ),
  };
  return (schoolId) => {
    const ownResources = bySchool.resources.get(schoolId) ?? [];
    const [equipped = null] = ownResources.flatMap(({ equipment, source }) => (equipment === null ? [] : [{ percent: equipment, source }]));
    return {
      tasks: bySchool.tasks.get(schoolId) ?? [],
      diagnosed: diagnosedTeachers(bySchool.diagnostics.get(schoolId) ?? []),
      surveys: (bySchool.surveys.get(schoolId) ?? []).map((survey) => surveyBlock(survey, medians.get(themeKey(survey)) ?? null)),
      journal: journalComparison(bySchool.journals.get(schoolId) ?? []),
      equipment: equipped,
      specialist: ownResources.find(({ specialist }) => specialist !== null)?.specialist ?? null,
    };
  };
}

function surveyKey(survey: SurveyRecord): string {
  return JSON.stringify([survey.schoolId, themeKey(survey)]);
}

/** Blocks that are asked of the same people about the same thing. */
function themeKey({ theme, block, respondents }: SurveyRecord): string {
  return JSON.stringify([theme ?? block, respondents]);
}

/** Of records with one key those of its latest year not after `year`. */
function latest<T extends { readonly year: number | null }>(records: readonly T[], keyOf: (record: T) => string, year: number): T[] {
  const past = records.filter((one) => (one.year ?? year) <= year);
  const newest = new Map<string, number>();
  for (const one of past) newest.set(keyOf(one), Math.max(newest.get(keyOf(one)) ?? -Infinity, one.year ?? year));
  return past.filter((one) => (one.year ?? year) === newest.get(keyOf(one)));
}

function districtMedians(surveys: readonly SurveyRecord[]): ReadonlyMap<string, number> {
  const asked = new Map<string, SurveyRecord[]>();
  for (const survey of surveys) {
    const of = asked.get(themeKey(survey));
    if (of === undefined) asked.set(themeKey(survey), [survey]);
    else of.push(survey);
  }
  return new Map(
    [...asked].flatMap(([key, of]) => {
      const schools = new Set(of.map(({ schoolId }) => schoolId)).size;
      return schools < MEDIAN_SCHOOLS ? [] : [[key, median(of.map(({ share }) => share))] as const];
    }),
  );
}

function surveyBlock({ block, theme, share, n, source }: SurveyRecord, districtMedian: number | null): SurveyBlock {
  return { block, theme, share, n: n ?? 0, districtMedian, source };
}

function diagnosedTeachers(records: readonly DiagnosticsRecord[]): DiagnosedTeachers[] {
  return [...new Set(records.map(({ subject }) => subject))].map((subject) => {
    const ofSubject = records.filter((one) => one.subject === subject);
    const sum = ofSubject.reduce((total, one) => total + (one.diagnostics ?? 0), 0);
    return { subject, mean: sum / ofSubject.length, n: ofSubject.length, source: ofSubject[0]?.source ?? null };
  });
}

/** All journals of the school together; the cell is that of the most changed one. */
function journalComparison(journals: NonNullable<Dataset["journals"]>): JournalComparison | null {
  const n = journals.reduce((sum, one) => sum + one.n, 0);
  if (n === 0) return null;
  const changedOf = ({ lowered, raised }: (typeof journals)[number]) => lowered + raised;
  const worst = journals.reduce((most, one) => (changedOf(one) * most.n > changedOf(most) * one.n ? one : most));
  return { changed: journals.reduce((sum, one) => sum + changedOf(one), 0), n, source: worst.source };
}

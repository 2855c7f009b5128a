import { findingText } from "../../text/findings/findingText";
import { ignoredText } from "../../text/ignored/ignoredText";
import { sheetKindName } from "../../text/names/sheetKindName";
import { subjectName } from "../../text/names/subjectName";
import type { ReportInput } from "../reportInput";
import { partnerPairs } from "../partners/partnerPairs";
import { monitoredProgrammes } from "../monitoring/monitoredProgrammes";
import { supportCycle } from "../recommendations/supportCycle";
import { courseFigures } from "../courses/courseFigures";
import { courseEntries } from "./courseEntries";
import { effectivenessFigures } from "../effectiveness/effectivenessFigures";
import { effectivenessEntries } from "./effectivenessEntries";
import { distributionEntries } from "./distributionEntries";
import { documentFacts } from "./documentFacts";
import { documentIndicators } from "./documentIndicators";
import { documentSchool } from "./documentSchool";
import { nameSources } from "./nameSources";
import { partnerEntries } from "./partnerEntries";
import { programmeEntries } from "./programmeEntries";
import { recommendationEntries } from "./recommendationEntries";
import { riskEntries } from "./riskEntries";
import { schoolAnalysisEntry } from "./schoolAnalysisEntry";

/** What only the run itself knows. */
export interface RunRecord {
  /** Names of the sheets as they were written. */
  readonly written: readonly string[];
  readonly requests: { readonly read: number; readonly write: number };
  /** File name of the open workbook, for sources; null where it is not known. */
  readonly workbook: string | null;
}

/**
 * The result of a run as the JSON of the command line (`docs`: format 1): Russian enumerations, nothing masked, nothing rounded;
 * what is not known is null, never 0.
 */
export function analysisDocument(input: ReportInput, run: RunRecord): Record<string, unknown> {
  const { dataset, analysis, parameters, findings, recognised, ignored } = input;
  const nameSource = nameSources(run.workbook);
  const { signals } = supportCycle(input);
  const partners = partnerEntries(partnerPairs(input));
  const partnerOf = new Map(partners.map(({ school, partner }) => [school, partner]));
  const analysed = new Map(analysis.schools.map((one) => [one.schoolId, one]));
  return {
    format: 1,
    parameters,
    schools: dataset.schools.map((school) => documentSchool(school, analysed.get(school.id))),
    facts: documentFacts(dataset, nameSource),
    context: dataset.context.map((record) => ({
      school: record.schoolId,
      year: record.year,
      ...documentIndicators(record),
      source: nameSource(record.source),
    })),
    staff: dataset.staff.map(({ schoolId, year, indicators, source }) => ({
      school: schoolId,
      year,
      indicators,
      source: nameSource(source),
    })),
    distributions: distributionEntries(dataset, nameSource),
    analysis: {
      year: analysis.year,
      window: analysis.window,
      clusterCriterionComputed: analysis.clusterCriterionComputed,
      schools: analysis.schools.map((school) => ({
        ...schoolAnalysisEntry(school, nameSource),
        risks: riskEntries(signals.get(school.schoolId) ?? [], nameSource),
        partner: partnerOf.get(school.schoolId) ?? null,
      })),
    },
    programmes: programmeEntries(monitoredProgrammes(input), nameSource),
    recommendations: recommendationEntries(input, nameSource),
    partners,
    courses: courseEntries(courseFigures(input)),
    effectiveness: effectivenessEntries(effectivenessFigures(input)),
    findings: findings.map((finding) => {
      const { message, advice, effect } = findingText(finding);
      const { severity, code, source, schoolId } = finding;
      return {
        severity,
        code,
        message,
        advice: `${advice} ${effect}`,
        school: schoolId,
        source: source === null ? null : nameSource(source),
      };
    }),
    sheets: {
      recognised: recognised.map(nameSource).map(({ file, sheet, kind, year, subject, grade, rows, confidence }) => ({
        file,
        sheet,
        kind: sheetKindName(kind),
        year,
        subject: subject === null ? null : subjectName(subject),
        grade,
        rows,
        sure: confidence === "sure",
      })),
      ignored: ignored
        .map(nameSource)
        .map(({ file, sheet, reason, params }) => ({ file, sheet, why: ignoredText(reason, params).message })),
    },
    written: run.written,
    requests: run.requests,
  };
}

import type { Analysis, SchoolAnalysis } from "../analysis/analysis";
import { groupBySchool } from "../analysis/groupBySchool";
import type { Dataset } from "../assessment/dataset";
import { isListed } from "../identification/isListed";
import { isLowPerforming } from "../identification/isLowPerforming";
import type { Parameters } from "../parameters/parameters";
import type { KnownRisks } from "../recommendations/knownRisks";
import { knownRisks } from "../recommendations/knownRisks";
import type { RiskSignal } from "../risks/riskSignal";
import { noSupport } from "../support/noSupport";
import type { ProgrammeRecord } from "../support/supportRecords";
import type { BaseDistrict } from "./baseDistrict";
import { baseDistrict } from "./baseDistrict";
import type { ExpertEvaluation } from "./expertEvaluation";
import { expertEvaluation } from "./expertEvaluation";
import { isTargetMet } from "./isTargetMet";
import type { MeasuredIndex } from "./indexChange";
import type { MovedSchool } from "./likeSchools";
import type { ProcessShare } from "./processShare";
import { processShare } from "./processShare";
import type { ProgrammeProcess } from "./programmeProcess";
import { programmeProcess } from "./programmeProcess";
import type { YearPoint } from "./schoolDynamics";
import { schoolDynamics } from "./schoolDynamics";
import type { SchoolMonitoring } from "./schoolMonitoring";
import { schoolMonitoring } from "./schoolMonitoring";
import type { TrafficLight } from "./trafficLight";
import { trafficLight } from "./trafficLight";

/** A school with a programme, or one that is to have one. */
export interface MonitoredProgramme {
  readonly school: SchoolAnalysis;
  readonly programme: ProgrammeRecord | null;
  /** Base year; null where neither the register nor the results give one. */
  readonly baseYear: number | null;
  /** The register did not tell the base year: it is the last comparable year before T. */
  readonly baseYearAssumed: boolean;
  readonly base: YearPoint | null;
  readonly now: YearPoint | null;
  readonly process: ProgrammeProcess;
  /** Number of risks then and now among those that could be seen in both years; null without a base year. */
  readonly risks: { readonly before: number; readonly after: number } | null;
  readonly evaluation: ExpertEvaluation | null;
  /** Null where the base year or T has no results, or the base year is an excluded one: then only the process is known. */
  readonly monitoring: SchoolMonitoring | null;
  readonly share: ProcessShare;
  readonly light: TrafficLight;
}

/**
 * Мониторинг программ (method §10) of every open school that is ШНОР, has a programme or has measures of its own (a measure for
 * all schools makes no programme): вход of the base year,
 * процесс from the registers, выход of T, with the schools of a like base that were on no list in the base year.
 *
 * @param analysis decisions in force
 * @param signals risk signals of T by school
 * @param day ISO date of the run
 */
export function districtMonitoring(
  dataset: Dataset,
  analysis: Analysis,
  signals: ReadonlyMap<string, readonly RiskSignal[]>,
  day: string,
  p: Parameters,
): readonly MonitoredProgramme[] {
  const support = dataset.support ?? noSupport;
  const facts = groupBySchool(dataset.facts.filter(({ year }) => year <= analysis.year));
  const points = new Map(
    analysis.schools.map(({ schoolId, level }) => [
      schoolId,
      schoolDynamics(facts.get(schoolId) ?? [], level, analysis.model.sigma.oge, p).points,
    ]),
  );
  const pointOf = (schoolId: string, year: number | null): YearPoint | null =>
    points.get(schoolId)?.find((point) => point.year === year) ?? null;
  const closed = new Set(dataset.schools.filter((school) => school.closed).map(({ id }) => id));
  const programmeOf = (id: string): ProgrammeRecord | null => support.programmes.find(({ schoolId }) => schoolId === id) ?? null;
  const measured = new Set(support.measures.filter(({ forAll }) => forAll !== true).map(({ schoolId }) => schoolId));
  const chosen = analysis.schools.filter(
    ({ schoolId, decision }) =>
      !closed.has(schoolId) && (isLowPerforming(decision) || programmeOf(schoolId)?.present === true || measured.has(schoolId)),
  );
  const selected = new Set(chosen.map(({ schoolId }) => schoolId));
  // The district as it stood in a base year; null for a year without results, or one that has not passed.
  const bases = onceEach((year: number) =>
    year < analysis.year && dataset.facts.some((fact) => fact.year === year) ? baseDistrict(dataset, year, p) : null,
  );
  const knownNow = knownRisks(dataset, analysis.year);
  // Schools on no list, with their way since a base year: the same for every programme that began in it.
  const othersSince = onceEach(({ schools, year }: BaseDistrict) =>
    [...schools.values()].flatMap(({ schoolId, decision }): MovedSchool[] =>
      selected.has(schoolId) || closed.has(schoolId) || isListed(decision)
        ? []
        : moved(schoolId, pointOf(schoolId, year), pointOf(schoolId, analysis.year)),
    ),
  );
  return chosen.map((school) => {
    const { schoolId } = school;
    const programme = programmeOf(schoolId);
    const told = programme?.baseYear ?? null;
    const year = told ?? lastBefore(points.get(schoolId) ?? [], analysis.year);
    const [base, now] = [pointOf(schoolId, year), pointOf(schoolId, analysis.year)];
    const process = programmeProcess(support, schoolId, day);
    const before = year === null || base === null || !base.comparable ? null : bases(year);
    const risks = before === null ? null : riskCounts(school, before, signals.get(schoolId) ?? [], knownNow);
    const others = before === null ? [] : othersSince(before);
    const monitoring =
      base === null || now === null || base === now || !base.comparable
        ? null
        : schoolMonitoring(
            {
              schoolId,
              base,
              now,
              baseRating: before?.schools.get(schoolId)?.rating ?? null,
              process: process.items,
              conditions: conditions(school, dataset, analysis.year),
              target: programme?.target ?? null,
              risks,
              others,
              sigma: analysis.model.sigma.oge ?? null,
            },
            p,
          );
    const share = processShare(process.items);
    // Whether a target is met takes no year to compare with.
    const targetMet = now === null ? null : isTargetMet(programme?.target ?? null, now);
    return {
      share,
      light: monitoring?.light ?? trafficLight({ index: null, share: null, process: share.percent, targetMet }, p),
      school,
      programme,
      baseYear: base === null ? null : year,
      baseYearAssumed: told === null,
      base,
      now,
      process,
      risks,
      evaluation: expertEvaluation(programme?.marks ?? []),
      monitoring,
    };
  });
}

/** The same function, which works out an answer once for each question. */
function onceEach<Q, A>(answer: (question: Q) => A): (question: Q) => A {
  const known = new Map<Q, { readonly answer: A }>();
  return (question) => {
    const found = known.get(question) ?? { answer: answer(question) };
    known.set(question, found);
    return found.answer;
  };
}

function lastBefore(points: readonly YearPoint[], year: number): number | null {
  return points.filter((point) => point.comparable && point.resultIndex !== null && point.year < year).at(-1)?.year ?? null;
}

function moved(schoolId: string, base: YearPoint | null, now: YearPoint | null): MovedSchool[] {
  const [before, after] = [measuredIndex(base), measuredIndex(now)];
  return before === null || after === null ? [] : [{ schoolId, before, after }];
}

function measuredIndex(point: YearPoint | null): MeasuredIndex | null {
  return point === null || point.resultIndex === null || point.n === 0 ? null : { index: point.resultIndex, n: point.n };
}

/** Risks of both years among those that both years could show: a survey that was not yet held is no risk that came. */
function riskCounts(
  school: SchoolAnalysis,
  before: BaseDistrict,
  signals: readonly RiskSignal[],
  knownNow: KnownRisks,
): MonitoredProgramme["risks"] {
  const then = before.schools.get(school.schoolId);
  if (then === undefined) return null;
  const now = knownNow(school);
  const seen = [...before.knownRisks(then)].filter((risk) => now.has(risk));
  const count = (of: readonly RiskSignal[]): number => seen.filter((risk) => of.some((signal) => signal.risk === risk)).length;
  return seen.length === 0 ? null : { before: count(before.signals.get(school.schoolId) ?? []), after: count(signals) };
}

/** Условия of T in per cent: posts that are filled, equipment of the norm. */
function conditions({ schoolId }: SchoolAnalysis, dataset: Dataset, year: number): number[] {
  const staff = dataset.staff.find((one) => one.schoolId === schoolId && one.year === year)?.indicators;
  const resources = (dataset.support ?? noSupport).resources
    .filter((one) => one.schoolId === schoolId && one.equipment !== null && (one.year ?? year) <= year)
    .sort((a, b) => (b.year ?? year) - (a.year ?? year));
  const posts = staff?.teachers === undefined || staff.vacancies === undefined ? 0 : staff.teachers + staff.vacancies;
  return [
    ...(posts > 0 ? [(100 * (staff?.teachers ?? 0)) / posts] : []),
    ...resources.slice(0, 1).map(({ equipment }) => Math.min(100, equipment ?? 0)),
  ];
}

import type { Dataset } from "../assessment/dataset";
import { coreSubject } from "../assessment/coreSubject";
import type { Fact } from "../assessment/fact";
import type { Parameters } from "../parameters/parameters";
import type { DesignEffects } from "./designEffect";
import { designEffect } from "./designEffect";
import { pupilSpread } from "./pupilSpread";
import type { Standing } from "./standings";
import { standings } from "./standings";

/** The exams that can confirm what ВПР show. */
export type ConfirmingExam = "oge" | "ege";

/** A school whose ВПР stand well above what its exam confirms. */
export interface UnconfirmedVpr {
  readonly schoolId: string;
  readonly exam: ConfirmingExam;
  readonly fromYear: number;
  /** The last year of the exam: the year of the question. */
  readonly year: number;
  /** How far ВПР stand above the exam against the same schools, in points of the index of ВПР. */
  readonly gap: number;
  readonly vprPupils: number;
  readonly examPupils: number;
  /** The best attended ВПР of the school: where to look. */
  readonly fact: Fact;
}

export type UnconfirmedRule = DesignEffects & Pick<Parameters, "egeStandardDeviation" | "unconfirmedErrors" | "unconfirmedSpread">;

/** Years taken together, the last ones of the exam. */
const YEARS = 3;
/** Grades of ВПР whose marks the school gives to the children who will sit the exam. */
const GRADES = { first: 5, last: 9 } as const;

/** ЕГЭ: русский alone, which every graduate sits; математика of both kinds is chosen, and who chooses differs from school to school. */
const confirms = (exam: ConfirmingExam, { kind, subject, grade }: Fact): boolean =>
  (kind === exam || (kind === "vpr" && grade !== null && grade >= GRADES.first && grade <= GRADES.last)) &&
  (exam === "oge" ? coreSubject(subject) !== null : subject === "russian");

/**
 * ВПР well above what ОГЭ or ЕГЭ confirm (method §4, a question about the objectivity of marking): over the last three years of the exam the school stands
 * in ВПР of grades 5–9 above its neighbours by more than in the exam, both in standard deviations of pupils; the gap exceeds
 * `unconfirmedSpread` of them and `unconfirmedErrors` of its own errors: as in the rating D·(1/n_s + 1/n_others) of each procedure, those of
 * ВПР and of the exam added. Only schools that hold the exam are compared, so that a СОШ among schools without it is not taken for one
 * above them. A district without the exam has no answers.
 */
export function vprAgainstExam(
  exam: ConfirmingExam,
  dataset: Pick<Dataset, "facts" | "schools">,
  parameters: UnconfirmedRule,
): UnconfirmedVpr[] {
  const relevant = dataset.facts.filter((fact) => confirms(exam, fact));
  const ofExam = relevant.filter(({ kind }) => kind === exam);
  const last = ofExam.reduce((latest, { year }) => Math.max(latest, year), -Infinity);
  const holders = new Set(ofExam.filter(({ year }) => year > last - YEARS).map(({ schoolId }) => schoolId));
  const facts = relevant.filter(({ schoolId, year }) => holders.has(schoolId) && year > last - YEARS && year <= last);
  const spreadOf = (kind: "vpr" | ConfirmingExam): number =>
    pupilSpread(
      kind,
      facts.filter((fact) => fact.kind === kind),
      parameters,
    );
  const spread = { vpr: spreadOf("vpr"), exam: spreadOf(exam) };
  if (spread.vpr === 0 || spread.exam === 0) return [];
  const bySchool = new Map<string, Standing[]>();
  for (const standing of standings(facts)) {
    const known = bySchool.get(standing.fact.schoolId);
    if (known === undefined) bySchool.set(standing.fact.schoolId, [standing]);
    else known.push(standing);
  }
  return dataset.schools.flatMap(({ id }): UnconfirmedVpr[] => {
    const own = bySchool.get(id) ?? [];
    const vpr = pool(own.filter(({ fact }) => fact.kind === "vpr"));
    const confirmed = pool(own.filter(({ fact }) => fact.kind === exam));
    if (vpr === null || confirmed === null) return [];
    const gap = vpr.deviation / spread.vpr - confirmed.deviation / spread.exam;
    const error = Math.sqrt(designEffect("vpr", parameters) * vpr.parts + designEffect(exam, parameters) * confirmed.parts);
    if (gap < parameters.unconfirmedSpread || gap <= parameters.unconfirmedErrors * error) return [];
    return [
      {
        schoolId: id,
        exam,
        fromYear: last - YEARS + 1,
        year: last,
        gap: gap * spread.vpr,
        vprPupils: vpr.n,
        examPupils: confirmed.n,
        fact: vpr.fullest,
      },
    ];
  });
}

interface Pooled {
  readonly deviation: number;
  readonly n: number;
  /** Σ n²·(1/n + 1/n_others)/(Σ n)²: its variance for pupils of spread 1 and a design effect of 1. */
  readonly parts: number;
  readonly fullest: Fact;
}

/** Deviations of a school pooled by pupils; null where none could be compared. */
function pool(results: readonly Standing[]): Pooled | null {
  let [n, sum, parts] = [0, 0, 0];
  let fullest: Fact | null = null;
  for (const { fact, deviation, others } of results) {
    if (deviation === null) continue;
    n += fact.n;
    sum += fact.n * deviation;
    parts += fact.n + fact.n ** 2 / others;
    if (fullest === null || fact.n > fullest.n) fullest = fact;
  }
  return fullest === null ? null : { deviation: sum / n, n, parts: parts / n ** 2, fullest };
}

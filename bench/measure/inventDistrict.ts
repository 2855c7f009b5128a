import type { ContextRecord } from "../../src/domain/assessment/context";
import type { Dataset } from "../../src/domain/assessment/dataset";
import type { Fact, ProcedureKind } from "../../src/domain/assessment/fact";
import type { School } from "../../src/domain/assessment/school";
import { markBounds, testScale } from "./examModel";
import { seededRandom } from "./seededRandom";

/** What a school truly is; "low" and "resilient" are meant given its context. */
export type TrueKind = "ordinary" | "low" | "resilient";

/** The truth behind a school: mean ability of its pupils = quality − strength·hardship, in standard deviations of pupils. */
export interface TrueSchool {
  readonly kind: TrueKind;
  readonly quality: number;
  readonly hardship: number;
  /** quality + context. */
  readonly mean: number;
}

export interface InventedDistrict {
  readonly dataset: Dataset;
  readonly truth: ReadonlyMap<string, TrueSchool>;
}

/** The conditions that the measurement varies. */
export interface DistrictShape {
  readonly schools: number;
  readonly years: readonly number[];
  /** Pupils of a cohort, from and to. */
  readonly pupils: readonly [number, number];
  /** Standard deviations of pupils for one of hardship. */
  readonly contextStrength: number;
  /** Standard deviation of quality between ordinary schools. */
  readonly spread: number;
  /** Quality of schools low given their context. */
  readonly lowQuality: number;
  /** Out of ten schools so many are low, and so many resilient. */
  readonly lowOfTen: number;
  readonly resilientOfTen: number;
  /** Correlation of one child's results in two procedures: 0.7 makes D = 1.7 for two subjects. */
  readonly sameChild: number;
  /** Standard deviation of what a procedure of a school and year has of its own. */
  readonly yearNoise: number;
}

const SOURCE = { file: null, sheet: "invented", address: "A1" };
const VPR_GRADES = [4, 5, 6, 7, 8];
/** Quality of resilient schools: results above the others in spite of a hard context. */
const RESILIENT_QUALITY = 0.5;
/** Part of a cohort that stays for grades 10 and 11. */
const STAYS = 0.5;

/**
 * A district with known truth. Children are born once: a cohort goes through ВПР of grades 4–8, ОГЭ and ЕГЭ with the same abilities, so
 * results of a school are correlated as real ones are. The passport counts families with noise; a quarter are ООШ.
 */
export function inventDistrict(shape: DistrictShape, seed: number): InventedDistrict {
  const random = seededRandom(seed);
  const schools: School[] = [];
  const facts: Fact[] = [];
  const context: ContextRecord[] = [];
  const truth = new Map<string, TrueSchool>();
  for (let i = 0; i < shape.schools; i++) {
    const id = `s${i + 1}`;
    const basic = i % 4 === 3;
    const school = trueSchool(shape, i, random.normal);
    truth.set(id, school);
    const cohorts = new Map<number, Float64Array>();
    const size = () => Math.max(1, Math.round(shape.pupils[0] + (shape.pupils[1] - shape.pupils[0]) * random.uniform()));
    const usual = size();
    const cohortOf = (entered: number) => {
      const known = cohorts.get(entered);
      if (known !== undefined) return known;
      const made = Float64Array.from({ length: size() }, random.normal);
      cohorts.set(entered, made);
      return made;
    };
    const enrolment = usual * (basic ? 9 : 10);
    const name = {
      name: `School ${i + 1}`,
      shortName: `School ${i + 1}`,
      aliases: [],
      code: null,
      login: null,
      settlement: null,
      closed: false,
    };
    schools.push({ id, ...name, namedLevel: basic ? "basic" : "secondary", registryEnrolment: enrolment });
    for (const year of shape.years) {
      context.push(passport(id, year, enrolment, school.hardship, random.normal));
      const sit = (kind: ProcedureKind, subject: string, grade: number, children: Float64Array) => {
        const shift = school.mean + shape.yearNoise * random.normal();
        const scores = Array.from(
          children,
          (child) => shift + Math.sqrt(shape.sameChild) * child + Math.sqrt(1 - shape.sameChild) * random.normal(),
        );
        facts.push({
          schoolId: id,
          year,
          kind,
          subject,
          grade,
          participants: null,
          source: SOURCE,
          cells: {},
          ...outcome(kind, subject, scores),
        });
      };
      for (const subject of ["russian", "mathematics"]) {
        for (const grade of VPR_GRADES) sit("vpr", subject, grade, cohortOf(year - grade));
        sit("oge", subject, 9, cohortOf(year - 9));
      }
      const stayed = cohortOf(year - 11);
      const leavers = stayed.slice(0, Math.max(1, Math.round(STAYS * stayed.length)));
      if (!basic) for (const subject of ["russian", "mathematicsProfile"]) sit("ege", subject, 11, leavers);
    }
  }
  const nothing = { olympiads: [], staff: [], references: [], biasMarkers: [] };
  return { dataset: { district: null, schools, facts, context, ...nothing }, truth };
}

function trueSchool(shape: DistrictShape, i: number, normal: () => number): TrueSchool {
  const tenth = (i * 7) % 10;
  const kind = tenth < shape.lowOfTen ? "low" : tenth >= 10 - shape.resilientOfTen ? "resilient" : "ordinary";
  const own = shape.spread * normal();
  const hardship = kind === "resilient" ? 1 + Math.abs(normal()) / 2 : normal();
  const quality = kind === "low" ? shape.lowQuality + own / 2 : kind === "resilient" ? RESILIENT_QUALITY + own / 2 : own;
  return { kind, quality, hardship, mean: quality - shape.contextStrength * hardship };
}

function outcome(kind: ProcedureKind, subject: string, abilities: readonly number[]): Pick<Fact, "n" | "marks" | "low" | "mean" | "scale"> {
  const n = abilities.length;
  if (kind === "ege") {
    const scores = abilities.map((ability) => Math.min(100, Math.max(0, testScale.mean + testScale.deviation * ability)));
    const minimum = subject === "russian" ? 24 : 27;
    const low = scores.filter((score) => score < minimum).length;
    return { n, marks: null, low, mean: scores.reduce((sum, score) => sum + score, 0) / n, scale: "test" };
  }
  const marks = { 2: 0, 3: 0, 4: 0, 5: 0 };
  for (const ability of abilities) marks[(2 + markBounds.filter((bound) => ability > bound).length) as 2 | 3 | 4 | 5]++;
  return { n, marks, low: marks[2], mean: null, scale: null };
}

function passport(schoolId: string, year: number, enrolment: number, hardship: number, normal: () => number): ContextRecord {
  const share = (base: number, load: number) =>
    Math.round(enrolment * Math.min(0.9, Math.max(0, base + load * hardship + 0.03 * normal())));
  const indicators = {
    enrolment,
    higherEducation: share(0.4, -0.12),
    lowIncome: share(0.25, 0.08),
    unemployed: share(0.12, 0.05),
    singleParent: share(0.2, 0.05),
    languageDifficulties: share(0.06, 0.02),
    registered: share(0.03, 0.02),
    largeFamilies: share(0.25, 0.04),
    fostered: share(0.03, 0.015),
  };
  return { schoolId, year, indicators, units: {}, source: SOURCE, cells: {} };
}

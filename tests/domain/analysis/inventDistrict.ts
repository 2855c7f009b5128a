import type { ContextRecord } from "../../../src/domain/assessment/context";
import type { Dataset } from "../../../src/domain/assessment/dataset";
import type { Fact, ProcedureKind } from "../../../src/domain/assessment/fact";
import type { School, SchoolLevel } from "../../../src/domain/assessment/school";
import { seededRandom } from "./seededRandom";

export interface InventedDistrict {
  readonly dataset: Dataset;
  /** True quality of each school given its context, in standard deviations of pupils. */
  readonly quality: ReadonlyMap<string, number>;
}

export interface DistrictShape {
  readonly seed: number;
  readonly schools: number;
  readonly years: readonly number[];
  /** Pupils of a class, from and to. */
  readonly pupils?: readonly [number, number];
  /** Grades of ВПР. */
  readonly vprGrades?: readonly number[];
  /** Standard deviation of quality between schools. */
  readonly spread?: number;
  /** Schools that are low given their context: quality −0.9. */
  readonly low?: number;
}

// Local names: a global look-up is slow inside the test runner.
const { cos, log, max, min, round, sqrt, PI } = Math;
const SOURCE = { file: null, sheet: "invented", address: "A1" };
/** Bounds between the marks 2, 3, 4, 5 on the pupils' normal scale: 10 % of «2» in an ordinary school. */
const BOUNDS = [-1.28, 0, 1];

/** A synthetic district with known truth: pupils' abilities are normal around quality + context, marks are cut out of them. */
export function inventDistrict({
  seed,
  schools: count,
  years,
  pupils = [15, 40],
  vprGrades = [4, 5, 6, 7, 8],
  spread = 0.3,
  low = 0,
}: DistrictShape): InventedDistrict {
  const random = seededRandom(seed);
  const normal = () => sqrt(-2 * log(1 - random())) * cos(2 * PI * random());
  const schools: School[] = [];
  const facts: Fact[] = [];
  const context: ContextRecord[] = [];
  const quality = new Map<string, number>();
  for (let i = 0; i < count; i++) {
    const id = `s${i + 1}`;
    const level: SchoolLevel = i % 4 === 3 ? "basic" : "secondary";
    const hardship = normal();
    const own = i < low ? -0.9 : spread * normal();
    quality.set(id, own);
    const mean = own - 0.25 * hardship;
    const classSize = () => round(pupils[0] + (pupils[1] - pupils[0]) * random());
    const enrolment = classSize() * (level === "basic" ? 9 : 11);
    schools.push({
      id,
      name: `School ${i + 1}`,
      shortName: `School ${i + 1}`,
      aliases: [],
      code: null,
      login: null,
      namedLevel: level,
      settlement: null,
      registryEnrolment: enrolment,
      closed: false,
    });
    for (const year of years) {
      const share = (base: number, load: number) => round(enrolment * min(0.9, max(0, base + load * hardship + 0.03 * normal())));
      context.push({
        schoolId: id,
        year,
        indicators: {
          enrolment,
          higherEducation: share(0.4, -0.12),
          lowIncome: share(0.25, 0.08),
          unemployed: share(0.12, 0.05),
          singleParent: share(0.2, 0.05),
          registered: share(0.03, 0.02),
          largeFamilies: share(0.25, 0.04),
          fostered: share(0.03, 0.015),
          otherLanguage: share(0.1, 0.02),
        },
        units: {},
        source: SOURCE,
        cells: {},
      });
      const sit = (kind: ProcedureKind, subject: string, grade: number) => {
        const n = max(1, classSize());
        const shift = mean + 0.1 * normal();
        const abilities = Array.from({ length: n }, () => shift + normal());
        const fact = { schoolId: id, year, kind, subject, grade, n, participants: null, source: SOURCE, cells: {} };
        if (kind === "ege") {
          const scores = abilities.map((ability) => min(100, max(0, 60 + 15 * ability)));
          const minimum = subject === "russian" ? 24 : 27;
          const total = scores.reduce((sum, score) => sum + score, 0);
          facts.push({ ...fact, marks: null, low: scores.filter((score) => score < minimum).length, mean: total / n, scale: "test" });
          return;
        }
        const marks = { 2: 0, 3: 0, 4: 0, 5: 0 };
        for (const ability of abilities) marks[(2 + BOUNDS.filter((bound) => ability > bound).length) as 2 | 3 | 4 | 5]++;
        facts.push({ ...fact, marks, low: marks[2], mean: null, scale: null });
      };
      for (const subject of ["russian", "mathematics"]) {
        for (const grade of vprGrades) sit("vpr", subject, grade);
        sit("oge", subject, 9);
      }
      if (level === "secondary") ["russian", "mathematicsProfile"].forEach((subject) => sit("ege", subject, 11));
    }
  }
  const dataset: Dataset = { district: null, schools, facts, olympiads: [], context, staff: [], references: [], biasMarkers: [] };
  return { dataset, quality };
}

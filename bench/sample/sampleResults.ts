import { binomial, normal, seededRandom } from "./random";
import type { Random } from "./random";
import { hasGrade, sampleSchools, sampleYears } from "./sampleSchools";
import type { SampleSchool } from "./sampleSchools";

/** Whole pupils by mark. */
export interface SampleMarks {
  readonly n: number;
  readonly marks: readonly [number, number, number, number];
}

export interface SampleScores {
  readonly n: number;
  readonly mean: number;
  readonly below: number;
  readonly best: number;
}

export interface SamplePassport {
  readonly enrolment: number;
  readonly largeFamilies: number;
  readonly lowIncome: number;
  readonly singleParent: number;
  readonly fostered: number;
  readonly registered: number;
  readonly specialNeeds: number;
  readonly languageDifficulties: number;
  readonly higherEducation: number;
  readonly unemployed: number;
}

export interface SampleStaff {
  readonly teachers: number;
  readonly highest: number;
  readonly first: number;
  readonly under35: number;
  readonly over55: number;
  readonly vacancies: number;
}

export interface SampleOlympiad {
  readonly participants: number;
  readonly winners: number;
  readonly prizes: number;
}

export const vprSubjects = ["Русский язык", "Математика"] as const;
export const vprGrades = [4, 5, 6, 7, 8] as const;
export const ogeSubjects = ["Русский язык", "Математика", "Обществознание", "География", "Биология"] as const;
export const egeSubjects = [
  { name: "Русский язык", minimum: 24, share: 1, centre: 64, spread: 15 },
  { name: "Математика профильная", minimum: 27, share: 0.5, centre: 52, spread: 17 },
  { name: "Математика базовая", minimum: null, share: 0.5, centre: 0, spread: 0 },
  { name: "Обществознание", minimum: 42, share: 0.4, centre: 54, spread: 16 },
  { name: "Биология", minimum: 36, share: 0.2, centre: 51, spread: 16 },
] as const;

/** Borders of the marks on the latent scale: about 10 % of «2», 37 % of «3», 37 % of «4». */
const borders = [-1.3, 0, 1.05];

function pupilsOf(school: SampleSchool, random: Random): number {
  const classSize = school.enrolment / (school.type === "НОШ" ? 4 : school.type === "ООШ" ? 9 : 10.2);
  return Math.max(2, Math.round(classSize * (0.9 + 0.2 * random())));
}

function effect(school: SampleSchool, year: number): number {
  return 0.35 * school.context + school.quality + school.trend * (year - 2023);
}

function drawMarks(random: Random, n: number, centre: number): SampleMarks {
  const marks: [number, number, number, number] = [0, 0, 0, 0];
  for (let i = 0; i < n; i++) {
    const latent = centre + normal(random);
    const mark = borders.filter((border) => latent > border).length;
    marks[mark as 0 | 1 | 2 | 3]++;
  }
  return { n, marks };
}

function drawScores(random: Random, n: number, centre: number, spread: number, minimum: number): SampleScores {
  const scores = Array.from({ length: n }, () => Math.max(5, Math.min(100, Math.round(centre + spread * normal(random)))));
  return {
    n,
    mean: scores.reduce((sum, score) => sum + score, 0) / n,
    below: scores.filter((score) => score < minimum).length,
    best: Math.max(...scores),
  };
}

export interface SampleResults {
  readonly vpr: ReadonlyMap<string, SampleMarks>;
  readonly oge: ReadonlyMap<string, SampleMarks>;
  readonly egeScores: ReadonlyMap<string, SampleScores>;
  readonly egeBasic: ReadonlyMap<string, SampleMarks>;
  readonly passports: ReadonlyMap<string, SamplePassport>;
  readonly staff: ReadonlyMap<string, SampleStaff>;
  readonly olympiads: ReadonlyMap<string, SampleOlympiad>;
  /** Mean per cent of the maximum of the regional reading test, and the number of pupils. */
  readonly regional: ReadonlyMap<string, { readonly n: number; readonly percent: number }>;
}

export const resultKey = (school: SampleSchool, ...parts: readonly (string | number)[]): string => [school.code, ...parts].join("|");

/** All results of the invented district, drawn once from one seed. */
export function sampleResults(seed = 2025): SampleResults {
  const random = seededRandom(seed);
  const vpr = new Map<string, SampleMarks>();
  const oge = new Map<string, SampleMarks>();
  const egeScores = new Map<string, SampleScores>();
  const egeBasic = new Map<string, SampleMarks>();
  const passports = new Map<string, SamplePassport>();
  const staff = new Map<string, SampleStaff>();
  const olympiads = new Map<string, SampleOlympiad>();
  const regional = new Map<string, { n: number; percent: number }>();

  for (const school of sampleSchools) {
    for (const year of sampleYears) {
      const own = effect(school, year) + 0.12 * normal(random);
      for (const grade of vprGrades) {
        if (!hasGrade(school, grade)) continue;
        const n = pupilsOf(school, random);
        for (const subject of vprSubjects) {
          const centre = own + school.inflation + (subject === "Математика" ? -0.05 : 0.05);
          vpr.set(resultKey(school, year, grade, subject), drawMarks(random, Math.max(1, n - binomial(random, n, 0.06)), centre));
        }
      }
      if (hasGrade(school, 9)) {
        const n = pupilsOf(school, random);
        ogeSubjects.forEach((subject, index) => {
          const share = index < 2 ? 1 : 0.25 + 0.25 * random();
          const sitting = Math.round(n * share);
          if (sitting > 0)
            oge.set(resultKey(school, year, subject), drawMarks(random, sitting, own + 0.15 + (subject === "Математика" ? -0.2 : 0)));
        });
      }
      if (hasGrade(school, 11)) {
        const n = Math.max(2, Math.round(pupilsOf(school, random) * 0.5));
        const profile = binomial(random, n, 0.55);
        for (const subject of egeSubjects) {
          const sitting = subject.name.startsWith("Математика")
            ? subject.name.endsWith("базовая")
              ? n - profile
              : profile
            : Math.round(n * subject.share);
          if (sitting === 0) continue;
          const key = resultKey(school, year, subject.name);
          if (subject.minimum === null) egeBasic.set(key, drawMarks(random, sitting, own + 0.4));
          else egeScores.set(key, drawScores(random, sitting, subject.centre + 10 * own, subject.spread, subject.minimum));
        }
      }
      const pupils = Math.round(school.enrolment * (1 + 0.015 * (year - 2023)));
      const chance = (base: number, slope: number): number => Math.min(0.95, Math.max(0.005, base * Math.exp(slope * school.context)));
      const count = (base: number, slope: number): number => binomial(random, pupils, chance(base, slope));
      passports.set(resultKey(school, year), {
        enrolment: pupils,
        largeFamilies: count(0.2, -0.15),
        lowIncome: count(0.22, -0.4),
        singleParent: count(0.18, -0.2),
        fostered: count(0.02, -0.4),
        registered: count(0.015, -0.6),
        specialNeeds: count(0.06, -0.2),
        languageDifficulties: count(0.04, -0.4),
        higherEducation: count(0.3, 0.45),
        unemployed: count(0.1, -0.5),
      });
      const teachers = Math.max(4, Math.round(pupils / 13));
      const highest = binomial(random, teachers, 0.25 + 0.05 * school.context);
      staff.set(resultKey(school, year), {
        teachers,
        highest,
        first: binomial(random, teachers - highest, 0.4),
        under35: binomial(random, teachers, 0.2),
        over55: binomial(random, teachers, 0.3),
        vacancies: binomial(random, 4, 0.15 - 0.05 * school.context),
      });
      if (school.type !== "НОШ") {
        const participants = binomial(random, Math.round(pupils / 8), 0.6);
        const winners = binomial(random, participants, Math.max(0.01, 0.05 + 0.04 * own));
        olympiads.set(resultKey(school, year), {
          participants,
          winners,
          prizes: binomial(random, participants - winners, Math.max(0.02, 0.15 + 0.06 * own)),
        });
      }
      if (year === 2025 && hasGrade(school, 7)) {
        const n = pupilsOf(school, random);
        regional.set(resultKey(school, year), { n, percent: Math.max(10, Math.min(95, 55 + 12 * own + 3 * normal(random))) });
      }
    }
  }
  return { vpr, oge, egeScores, egeBasic, passports, staff, olympiads, regional };
}

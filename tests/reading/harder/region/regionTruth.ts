import type { ProcedureKind } from "../../../../src/domain/assessment/fact";
import type { Random } from "../random";
import type { RegionSchool } from "./regionSchools";

/** One result as it truly was. */
export interface RegionResult {
  readonly school: RegionSchool;
  readonly kind: ProcedureKind;
  readonly subject: string;
  readonly grade: number | null;
  readonly year: number;
  readonly n: number;
  readonly marks: readonly [number, number, number, number];
  /** Mean of marks, or of scores where the procedure is scored. */
  readonly mean: number;
  readonly low: number;
}

export type About = Pick<RegionResult, "kind" | "subject" | "grade" | "year">;

export const open = (schools: readonly RegionSchool[], year: number): RegionSchool[] => schools.filter(({ lastYear }) => lastYear >= year);

function sits({ kind, grade }: About, { type }: RegionSchool): boolean {
  if (kind === "ege") return type === "СОШ" || type === "Лицей" || type === "Гимназия";
  return type !== "НОШ" || (grade ?? 9) <= 4;
}

/** A result with every figure true to the others. */
export function resultOf(school: RegionSchool, about: About, random: Random): RegionResult {
  const most = Math.max(1, Math.round(school.pupils / 22));
  const marks = [
    random.chance(0.3) ? 0 : random.whole(0, Math.max(1, Math.round(most / 4))),
    random.whole(0, most),
    random.whole(0, most),
    random.whole(0, Math.max(1, Math.round(most / 2))),
  ] as const;
  const n = marks[0] + marks[1] + marks[2] + marks[3];
  if (n === 0) return resultOf(school, about, random);
  const scored = about.kind === "ege" && about.subject !== "mathematicsBasic";
  const percent = about.kind === "niko" || about.kind === "regional" || about.kind === "internal";
  const byMarks = (2 * marks[0] + 3 * marks[1] + 4 * marks[2] + 5 * marks[3]) / n;
  const mean = scored || percent ? random.whole(3300, 8700) / 100 : byMarks;
  return { school, ...about, n, marks, mean, low: marks[0] };
}

/** Results of the schools that take part; now and then a small school has nobody in the grade. */
export function resultsOf(schools: readonly RegionSchool[], about: About, random: Random): RegionResult[] {
  const some = open(schools, about.year).filter((school) => sits(about, school) && !random.chance(school.pupils < 40 ? 0.2 : 0.02));
  return (some.length > 0 ? some : open(schools, about.year).slice(0, 1)).map((school) => resultOf(school, about, random));
}

/** Counts of a school in a year: passport, staff or olympiads, indicator → people. */
export interface RegionRecord {
  readonly school: RegionSchool;
  readonly year: number;
  readonly values: Readonly<Record<string, number>>;
}

export function passportOf(school: RegionSchool, year: number, random: Random): RegionRecord {
  const enrolment = school.pupils + random.whole(0, 9);
  const part = (share: number): number => random.whole(0, Math.floor(enrolment * share));
  return {
    school,
    year,
    values: {
      enrolment,
      largeFamilies: part(0.4),
      lowIncome: part(0.4),
      singleParent: part(0.3),
      fostered: part(0.05),
      registered: part(0.05),
      specialNeeds: part(0.15),
      otherLanguage: part(0.3),
      higherEducation: part(0.5),
      unemployed: part(0.2),
    },
  };
}

export function staffOf(school: RegionSchool, year: number, random: Random): RegionRecord {
  const teachers = Math.max(3, Math.round(school.pupils / 14)) + random.whole(0, 3);
  const highestCategory = random.whole(0, Math.floor(teachers / 2));
  const firstCategory = random.whole(0, teachers - highestCategory);
  return {
    school,
    year,
    values: {
      teachers,
      highestCategory,
      firstCategory,
      noCategory: teachers - highestCategory - firstCategory,
      under35: random.whole(0, Math.floor(teachers / 3)),
      over55: random.whole(0, Math.floor(teachers / 3)),
      vacancies: random.whole(0, 4),
    },
  };
}

export function olympiadOf(school: RegionSchool, year: number, random: Random): RegionRecord {
  const participants = random.whole(1, Math.max(2, Math.round(school.pupils / 9)));
  const winners = random.whole(0, Math.floor(participants / 4));
  return { school, year, values: { participants, winners, prizes: random.whole(0, Math.floor((participants - winners) / 2)) } };
}

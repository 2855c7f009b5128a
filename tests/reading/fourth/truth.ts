import { chanceOf } from "./chance";
import type { School } from "./regions";

/** Marks given in one procedure of one school: whole pupils. */
export interface Marks {
  readonly n: number;
  readonly of: Readonly<Record<2 | 3 | 4 | 5, number>>;
}
/** A summary of test scores of one school. */
export interface Scores {
  readonly n: number;
  readonly low: number;
  readonly mean: number;
  readonly best: number;
}

const quality = (school: School): number => 0.3 + chanceOf(`качество ${school.key}`).next() * 0.6;

/** Marks of a procedure, the same whichever form tells of them. Null: nobody sat. */
export function marksOf(school: School, what: string, year: number, about: number): Marks {
  const chance = chanceOf(`${school.key} ${what} ${year}`);
  const of = { 2: 0, 3: 0, 4: 0, 5: 0 };
  const n = Math.max(1, Math.round(about * (0.7 + chance.next() * 0.6)));
  for (let pupil = 0; pupil < n; pupil += 1) {
    const drawn = chance.next() * 0.75 + quality(school) * 0.4;
    of[drawn < 0.2 ? 2 : drawn < 0.55 ? 3 : drawn < 0.88 ? 4 : 5] += 1;
  }
  return { n, of };
}

/** ЕГЭ of a subject: the mean as it is printed, with one digit. */
export function scoresOf(school: School, what: string, year: number, about: number, minimum: number): Scores {
  const chance = chanceOf(`${school.key} ${what} ${year}`);
  const n = Math.max(1, Math.round(about * (0.6 + chance.next() * 0.8)));
  const scores = Array.from({ length: n }, () => Math.min(100, Math.round(12 + quality(school) * 40 + chance.next() * 42)));
  return {
    n,
    low: scores.filter((score) => score < minimum).length,
    mean: Math.round((scores.reduce((sum, score) => sum + score, 0) / n) * 10) / 10,
    best: Math.max(...scores),
  };
}

/** The social passport of one year: pupils, by the keys of the JSON. */
export function passportOf(school: School, year: number): Readonly<Record<string, number>> {
  const chance = chanceOf(`паспорт ${school.key} ${year}`);
  const part = (low: number, high: number): number => Math.round(school.enrolment * (low + chance.next() * (high - low)));
  return {
    enrolment: school.enrolment,
    largeFamilies: part(0.1, 0.3),
    lowIncome: part(0.1, 0.4),
    singleParent: part(0.05, 0.25),
    fostered: part(0.01, 0.05),
    registered: part(0.01, 0.03),
    specialNeeds: part(0.02, 0.12),
  };
}

/** The staff of one year: people, by the keys of the JSON. */
export function staffOf(school: School, year: number): Readonly<Record<string, number>> {
  const chance = chanceOf(`кадры ${school.key} ${year}`);
  const teachers = Math.max(4, Math.round(school.enrolment / chance.whole(9, 15)));
  const highestCategory = Math.floor(teachers * chance.next() * 0.4);
  return {
    teachers,
    highestCategory,
    firstCategory: Math.floor((teachers - highestCategory) * chance.next() * 0.6),
    under35: Math.floor(teachers * chance.next() * 0.3),
    vacancies: chance.whole(0, 3),
  };
}

export const per = (part: number, whole: number, digits: number): number => Math.round((part / whole) * 100 * 10 ** digits) / 10 ** digits;
export const good = (marks: Marks): number => marks.of[4] + marks.of[5];
export const meanOf = (marks: Marks): number =>
  Math.round(((2 * marks.of[2] + 3 * marks.of[3] + 4 * marks.of[4] + 5 * marks.of[5]) / marks.n) * 100) / 100;

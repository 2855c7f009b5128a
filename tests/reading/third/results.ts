import { type Dice } from "./dice";
import { type Level, type ThirdSchool } from "./regions";

/** Counts of the marks 2, 3, 4, 5. */
export type Marks = [number, number, number, number];

/** Marks of `n` pupils of a school of the given ability (−1…1). */
export function rollMarks(n: number, ability: number, chance: Dice): Marks {
  const marks: Marks = [0, 0, 0, 0];
  const low = 0.14 - 0.1 * ability;
  const middle = 0.42 - 0.1 * ability;
  const good = 0.3 + 0.08 * ability;
  for (let pupil = 0; pupil < n; pupil++) {
    const roll = chance.next();
    marks[roll < low ? 0 : roll < low + middle ? 1 : roll < low + middle + good ? 2 : 3]++;
  }
  return marks;
}

/** Test scores 0…100 of `n` pupils. */
export function rollScores(n: number, ability: number, chance: Dice): number[] {
  return Array.from({ length: n }, () =>
    Math.max(5, Math.min(100, Math.round(54 + 14 * ability + 17 * (chance.next() + chance.next() + chance.next() - 1.5)))),
  );
}

const TOP: Record<Level, number> = { НОШ: 4, ООШ: 9, СОШ: 11 };

/** Whether a school of the level has the grade. */
export function teaches(school: ThirdSchool, grade: number): boolean {
  return grade <= TOP[school.level];
}

/** How many pupils of a grade sat a paper (0 happens in small schools). */
export function rollParticipants(school: ThirdSchool, grade: number, chance: Dice): number {
  const usual = school.enrolment / TOP[school.level];
  return Math.max(0, Math.round(usual * (0.6 + 0.6 * chance.next()) * (grade > 9 ? 0.6 : 1)));
}

export const total = (marks: Marks): number => marks[0] + marks[1] + marks[2] + marks[3];
export const mean = (marks: Marks): number => (2 * marks[0] + 3 * marks[1] + 4 * marks[2] + 5 * marks[3]) / total(marks);
export const passed = (marks: Marks): number => (100 * (total(marks) - marks[0])) / total(marks);
export const quality = (marks: Marks): number => (100 * (marks[2] + marks[3])) / total(marks);
export const share = (part: number, whole: number): number => (100 * part) / whole;
export const round = (value: number, digits: number): number => Math.round(value * 10 ** digits + 1e-9) / 10 ** digits;
/** A number as people type it into a text cell: «45,5». */
export const comma = (value: number, digits: number): string => value.toFixed(digits).replace(".", ",");

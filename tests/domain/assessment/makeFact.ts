import type { Fact, MarkCounts } from "../../../src/domain/assessment/fact";

/** A fact for a worked example: русский of ОГЭ 2025 of the school s1 unless told otherwise. */
export function makeFact(given: Partial<Fact>): Fact {
  return {
    schoolId: "s1",
    year: 2025,
    kind: "oge",
    subject: "russian",
    grade: null,
    n: 20,
    marks: null,
    low: null,
    mean: null,
    scale: null,
    participants: null,
    source: { file: null, sheet: "ОГЭ", address: "A5:G5" },
    cells: {},
    ...given,
  };
}

/** Marks from a list 2, 3, 4, 5 with their n. */
export function withMarks(two: number, three: number, four: number, five: number): { n: number; marks: MarkCounts } {
  return { n: two + three + four + five, marks: { 2: two, 3: three, 4: four, 5: five } };
}

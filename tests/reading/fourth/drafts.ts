import type { Draft } from "./claims";
import type { School } from "./regions";
import { good, type Marks, meanOf, type Scores } from "./truth";

export interface Procedure {
  readonly kind: string;
  readonly subject: string | null;
  readonly grade: number | null;
  readonly year: number;
}
export type Told = "n" | "marks" | "low" | "mean";

/** What a sheet tells of marks: the figures that stand in it, with the rest of the truth beside. */
export function marksDraft(school: School, procedure: Procedure, marks: Marks, told: readonly Told[]): Draft {
  const all: Record<string, number> = {
    n: marks.n,
    low: marks.of[2],
    mean: meanOf(marks),
    "2": marks.of[2],
    "3": marks.of[3],
    "4": marks.of[4],
    "5": marks.of[5],
    good: good(marks),
  };
  const keys = told.flatMap((what) => (what === "marks" ? ["2", "3", "4", "5"] : [what]));
  return { ...procedure, school: school.key, figures: Object.fromEntries(keys.map((key) => [key, all[key] ?? 0])), also: all };
}

/** The same for test scores. */
export function scoresDraft(school: School, procedure: Procedure, scores: Scores, told: readonly Told[]): Draft {
  const all: Record<string, number> = { n: scores.n, low: scores.low, mean: scores.mean };
  return { ...procedure, school: school.key, figures: Object.fromEntries(told.map((key) => [key, all[key] ?? 0])), also: all };
}

/** The same for indicators of a passport or of the staff. */
export function indicatorsDraft(
  school: School,
  kind: string,
  year: number,
  truth: Readonly<Record<string, number>>,
  told: readonly string[],
): Draft {
  return {
    school: school.key,
    kind,
    year,
    subject: null,
    grade: null,
    figures: Object.fromEntries(told.map((key) => [key, truth[key] ?? 0])),
    also: truth,
  };
}

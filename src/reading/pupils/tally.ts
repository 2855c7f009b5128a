import { addScores } from "../../domain/assessment/addScores";
import type { ScoreCount } from "../../domain/assessment/scoreCount";
import type { MarkCounts, ProcedureKind } from "../../domain/assessment/fact";
import type { Cell } from "../cells/cell";
import { rangeAddress } from "../cells/rangeAddress";
import type { FactDraft } from "../results/factDraft";
import type { SheetScope } from "../rows/sheetScope";
import type { SchoolMention } from "../schools/schoolMention";

/** What is gathered of one school in one procedure; no pupil is kept. */
export interface Tally {
  readonly mention: SchoolMention;
  readonly kind: ProcedureKind;
  readonly subject: string;
  readonly grade: number | null;
  readonly year: number;
  n: number;
  low: number;
  /** False when a pupil's low result could not be told. */
  lowTold: boolean;
  /** Scores of which low results were told by the certificate minimum alone; null once anything else told one. */
  scores: ScoreCount[] | null;
  sum: number;
  /** False when a score could not be read: the mean would be of others. */
  meanTold: boolean;
  readonly marks: Record<2 | 3 | 4 | 5, number>;
  marksTold: boolean;
  /** False when it cannot be told whether a pupil has a result at all. */
  complete: boolean;
  readonly cells: Cell[];
}

/** An empty tally; `scored` and `marked` tell which columns the protocol has. */
export function openTally(about: Pick<Tally, "mention" | "kind" | "subject" | "grade" | "year">, scored: boolean, marked: boolean): Tally {
  const marks = { 2: 0, 3: 0, 4: 0, 5: 0 };
  return {
    ...about,
    n: 0,
    low: 0,
    lowTold: true,
    scores: [],
    sum: 0,
    meanTold: scored,
    marks,
    marksTold: marked,
    complete: true,
    cells: [],
  };
}

/** The fact of a tally; null when it is incomplete or nobody has a result. Only test scores of ЕГЭ give a mean. */
export function closeTally(tally: Tally, scope: SheetScope): FactDraft | null {
  if (!tally.complete || tally.n === 0) return null;
  const { mention, kind, subject, grade, year, n } = tally;
  const marks: MarkCounts | null = tally.marksTold ? { ...tally.marks } : null;
  const mean = tally.meanTold && kind === "ege" && subject !== "mathematicsBasic" ? tally.sum / n : null;
  const low = tally.lowTold ? tally.low : null;
  const byMinimum = low === null || tally.scores === null ? {} : { scores: addScores(tally.scores) };
  const address = rangeAddress(tally.cells);
  const cells = { n: address, ...(low === null ? {} : { low: address }), ...(mean === null ? {} : { mean: address }) };
  const scale = mean === null ? null : "test";
  const source = { file: scope.file, sheet: scope.sheet, address };
  return {
    mention,
    rank: "protocol",
    fact: { year, kind, subject, grade, n, marks, low, ...byMinimum, mean, scale, participants: null, source, cells },
  };
}

import type { CellSource } from "./cellSource";
import type { ScoreCount } from "./scoreCount";

/** Kind of assessment (вид процедуры): ЕГЭ, ОГЭ, ВПР, НИКО, региональный мониторинг, ВСОКО. */
export type ProcedureKind = "ege" | "oge" | "vpr" | "niko" | "regional" | "internal";

/** Scale of a mean: marks 2–5, test score 0–100, per cent of the maximum, primary points. */
export type ScoreScale = "mark" | "test" | "percent" | "primary";

/** Whole pupils by mark. */
export interface MarkCounts {
  readonly 2: number;
  readonly 3: number;
  readonly 4: number;
  readonly 5: number;
}

/** The fields of a fact that stand in cells of their own. */
export type FactField = "n" | "mark2" | "mark3" | "mark4" | "mark5" | "low" | "mean" | "participants";

/**
 * Факт: the result of one school in one procedure (kind + subject + grade) in one year, with its cells.
 * A fact exists only when `n` (marks or scores given, not the roll) is known and positive;
 * `marks` and `low` are whole pupils; what the sheet does not tell is null, never 0.
 */
export interface Fact {
  readonly schoolId: string;
  /** Calendar year in which the procedure was held. */
  readonly year: number;
  readonly kind: ProcedureKind;
  /** Key of the subject catalogue ("russian", "mathematicsProfile"); a subject outside it keeps its own heading. */
  readonly subject: string;
  /** Grade of the programme; 9 for ОГЭ, 11 for ЕГЭ; null where the sheet names none. */
  readonly grade: number | null;
  readonly n: number;
  readonly marks: MarkCounts | null;
  /** Pupils with a low result: mark «2», or below the certificate minimum of ЕГЭ. */
  readonly low: number | null;
  /** Test scores of the pupils, only where `low` was counted from them by the certificate minimum; absent where the sheet tells low results itself. */
  readonly scores?: readonly ScoreCount[] | undefined;
  readonly mean: number | null;
  readonly scale: ScoreScale | null;
  /** Roll or stated participants where the sheet tells them apart from n. */
  readonly participants: number | null;
  /** The whole row or block the fact was read from. */
  readonly source: CellSource;
  /** Address of each number used, without the sheet. */
  readonly cells: Readonly<Partial<Record<FactField, string>>>;
}

/** Олимпиады: participants, winners (победители) and prize-winners (призёры) of one stage. */
export interface OlympiadFact {
  readonly schoolId: string;
  readonly year: number;
  readonly stage: "school" | "municipal" | "regional" | "final" | null;
  /** Null where the sheet gives one figure for all subjects. */
  readonly subject: string | null;
  readonly participants: number | null;
  readonly winners: number | null;
  readonly prizes: number | null;
  readonly source: CellSource;
}

import type { CellSource } from "./cellSource";

/**
 * «Сравнение отметок с отметками по журналу»: how many pupils of a school got at ВПР a lower, the same and a higher mark than their teacher
 * gives. lowered + confirmed + raised = n, always.
 */
export interface JournalFact {
  readonly schoolId: string;
  readonly year: number;
  readonly subject: string;
  readonly grade: number | null;
  readonly n: number;
  readonly lowered: number;
  readonly confirmed: number;
  readonly raised: number;
  readonly source: CellSource;
}

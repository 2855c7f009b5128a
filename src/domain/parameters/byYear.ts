import type { MarkBoundaries } from "../assessment/scoreDistribution";

/** One row of a table of scores by year: `score` holds from `fromYear` on, or from the beginning where that is null. */
export interface YearlyScore {
  readonly fromYear: number | null;
  readonly score: number;
}

/** One row of a table of mark scales (шкала перевода первичных баллов в отметки): how the points of one work become marks in which years. */
export interface MarkScale {
  /** Null: since ever. */
  readonly fromYear: number | null;
  /** The last year included; null: until now. */
  readonly toYear: number | null;
  readonly boundaries: MarkBoundaries;
  /** Greatest possible number of points: a work of another length is another work. */
  readonly maximum: number;
}

import type { CellSource } from "./cellSource";
import type { ReferenceFact } from "./dataset";

/** First primary points of the marks «3», «4» and «5», rising; what lies below the first is «2». */
export type MarkBoundaries = readonly [three: number, four: number, five: number];

/** What a distribution of primary points is about. */
interface Distributed {
  readonly year: number;
  readonly subject: string;
  readonly grade: number | null;
  /** Boundaries of the marks as the sheet itself gives them; null where it does not. */
  readonly boundaries: MarkBoundaries | null;
  readonly source: CellSource;
}

/** «Распределение первичных баллов» of ВПР: how many pupils of a school got 0, 1, 2 … points. The counts make up n, always. */
export interface ScoreDistribution extends Distributed {
  readonly schoolId: string;
  readonly n: number;
  /** Whole pupils with 0, 1, 2 … points, up to the greatest possible number of points. */
  readonly counts: readonly number[];
}

/** The same of a wider population («Вся выборка», region, district), in per cents of its pupils: a reference, never a school. */
export interface ReferenceDistribution extends Distributed {
  readonly population: ReferenceFact["population"];
  readonly shares: readonly number[];
}

import type { CellSource } from "../../domain/assessment/cellSource";

/** A school as a point of «Условия и результаты»; places in per cent of the plot, from the left and from the bottom. */
export interface QuadrantPointView {
  /** The name by which the card is opened. */
  readonly label: string;
  readonly left: number;
  readonly bottom: number;
  /** Shape of the decision, as in the lists below and on the sheets. */
  readonly sign: string;
  /** «СОШ № 3: рейтинг 35,5, ИСБШ 39,3, ШНОР» */
  readonly text: string;
  /** Where the name stands; null: it would cover others, or the school is not on the list. */
  readonly name: { readonly left: number; readonly side: "above" | "below" } | null;
}

export interface TickView {
  /** Per cent of the axis. */
  readonly at: number;
  readonly text: string;
}

export interface QuadrantView {
  /** The best place first: the order in which the keyboard walks them. */
  readonly points: readonly QuadrantPointView[];
  readonly horizontal: readonly TickView[];
  readonly vertical: readonly TickView[];
  /** Where the axes cross, per cent. */
  readonly middle: { readonly left: number; readonly bottom: number };
  /** «■ ШНОР», «▲ группа риска» …: the shapes that occur. */
  readonly legend: readonly { readonly sign: string; readonly name: string }[];
  readonly alternative: string;
}

export interface DistrictSchoolView {
  readonly label: string;
  readonly sign: string;
  /** Rating, «35,5»; «—» without one. */
  readonly value: string;
  /** «место 13–14 · ИСБШ 39,3» */
  readonly note: string;
}

/** A measure of a programme that should have been done. */
export interface OverdueView {
  readonly id: string;
  readonly title: string;
  readonly school: string;
  /** «на 8 дней» */
  readonly late: string;
  readonly source: CellSource | null;
  readonly place: string | null;
}

/** The district at a glance, every text made. */
export interface DistrictView {
  readonly title: string;
  readonly counts: string;
  /** Null: ИСБШ or ratings are missing altogether. */
  readonly chart: QuadrantView | null;
  /** «Не показано: 2 школы без ИСБШ или рейтинга», else null. */
  readonly missing: string | null;
  readonly listed: readonly DistrictSchoolView[];
  readonly atRisk: readonly DistrictSchoolView[];
  /** Null: no register of measures was read. */
  readonly overdue: readonly OverdueView[] | null;
}

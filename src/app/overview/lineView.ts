/** A place in the plot, in per cent of its width from the left and of its height from the bottom. */
export interface PlotPoint {
  readonly at: number;
  readonly height: number;
}

/** A small line by years, two of which stand beside each other on the same scale. */
export interface LineView {
  readonly points: readonly PlotPoint[];
  /** Runs of points to be joined; a missing year is a gap. */
  readonly runs: readonly (readonly PlotPoint[])[];
  readonly first: PlotPoint & { readonly text: string };
  readonly last: PlotPoint & { readonly text: string };
  /** The years at the two ends of the axis. */
  readonly firstYear: string;
  readonly lastYear: string;
  /** The district as a dashed line with its words on the side where the school's line is not; null where it is not known. */
  readonly reference: { readonly height: number; readonly text: string; readonly side: "above" | "below" } | null;
  /** Every number, for a reader of the screen. */
  readonly alternative: string;
}

/** «Результаты», «ИСБШ по годам»: the line where there is one, and words on it. */
export interface YearsView {
  readonly title: string;
  /** Null with fewer than two years: the note says so. */
  readonly line: LineView | null;
  /** «с 2024 года: +3,1, в пределах случайных колебаний» */
  readonly note: string;
}

/** A small line by years: places in per cent of the width from the left and of the height from the bottom. */
export interface LineView {
  readonly title: string;
  readonly points: readonly { readonly at: number; readonly height: number }[];
  /** Runs of points to be joined; a missing year is a gap. */
  readonly runs: readonly (readonly { readonly at: number; readonly height: number }[])[];
  readonly first: string;
  readonly last: string;
  readonly firstYear: string;
  readonly lastYear: string;
  /** The district as a dashed line with its words on the side where the school's line is not; null where it is not known. */
  readonly reference: { readonly height: number; readonly text: string; readonly side: "above" | "below" } | null;
  /** «с 2024 года: +3,1, в пределах случайных колебаний» */
  readonly change: string;
  /** Every number, for a reader of the screen. */
  readonly alternative: string;
}

import type { ChartAxisModel } from "../sheetModel";

/** The scale of the rating, its one inner line at 50: 25–75, or 0–100 where the data reach further. */
export function ratingAxis(wide: boolean, title: string): ChartAxisModel {
  return wide
    ? { minimum: 0, maximum: 100, majorUnit: 50, minorUnit: 10, title }
    : { minimum: 25, maximum: 75, majorUnit: 25, minorUnit: 5, title };
}

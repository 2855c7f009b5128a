import type { Figure } from "../figures/figure";
import type { ColumnScale } from "./columnScale";
import type { ResultRole } from "./resultGroup";

/** The figures of one row and group, with what was decided of their columns. */
export interface ResultFigures {
  readonly figures: ReadonlyMap<ResultRole, Figure>;
  readonly scales: ReadonlyMap<ResultRole, ColumnScale>;
  /** In every complete row of the table (five at least) the marks add up to n: then one unreadable mark is the rest of n. */
  readonly marksFillN: boolean;
}

/** The figure's value; null when it is not one. */
export function valueOf(figure: Figure | undefined): number | null {
  return figure?.state === "value" ? figure.value : null;
}

/** A whole number from 0; null else. */
export function countOf(figure: Figure | undefined): number | null {
  const value = valueOf(figure);
  return value !== null && Number.isInteger(value) && value >= 0 ? value : null;
}

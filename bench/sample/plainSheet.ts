/** One sheet of the sample before it becomes a workbook: rows of values, merged areas, widths. */
export interface PlainSheet {
  readonly name: string;
  readonly rows: readonly (readonly PlainValue[])[];
  /** [first row, first column, last row, last column], zero-based. */
  readonly merges?: readonly (readonly [number, number, number, number])[];
  /** In characters. */
  readonly widths: readonly number[];
  /** Rows drawn bold and wrapped, zero-based: [first, last]. */
  readonly heading: readonly [number, number] | null;
  /** Rows above the heading are titles. */
  readonly hiddenRows?: readonly number[];
}

export type PlainValue = string | number | null;

/** «12,5» for a sheet where staff typed a decimal comma as text. */
export const comma = (value: number, digits: number): string => value.toFixed(digits).replace(".", ",");

export const round = (value: number, digits: number): number => Number(value.toFixed(digits));

/** Per cents of the four marks with the given number of digits. */
export function percents(marks: readonly number[], n: number, digits: number): number[] {
  return marks.map((count) => round((100 * count) / n, digits));
}

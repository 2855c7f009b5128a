/** Sums from which correlations are told, with any single row taken away at no cost. */
export interface CorrelationMoments {
  readonly rows: number;
  /** Correlations of all rows, or of all but one; null when a column is the same in all rows that are left. */
  readonly correlations: (without?: readonly number[]) => readonly (readonly number[])[] | null;
}

/** A variance that is nothing but the rounding of its sums. */
const ROUNDING = 1e-10;

/**
 * Correlations of a table with leave-one-out (корреляции без одной строки): the sums are made once, a row is taken off them, so that
 * a country of 5,000 schools is as quick as a district. Columns are centred first: sums of squares of large numbers lose digits.
 *
 * @param rows one list a school, all of the same length
 * @throws on no rows or a ragged table.
 */
export function correlationMoments(rows: readonly (readonly number[])[]): CorrelationMoments {
  const width = rows[0]?.length ?? 0;
  if (width === 0 || rows.some((row) => row.length !== width)) throw new RangeError("correlationMoments: no table of equal rows");
  const columns = Array.from({ length: width }, (_, j) => j);
  const centre = columns.map((j) => rows.reduce((sum, row) => sum + (row[j] ?? NaN), 0) / rows.length);
  const centred = (row: readonly number[]) => columns.map((j) => (row[j] ?? NaN) - (centre[j] ?? NaN));
  const products = columns.map(() => new Array<number>(width).fill(0));
  for (const row of rows.map(centred)) {
    columns.forEach((i) => columns.forEach((j) => add(products, i, j, (row[i] ?? NaN) * (row[j] ?? NaN))));
  }
  const correlations = (without?: readonly number[]) => {
    const left = without === undefined ? null : centred(without);
    const count = rows.length - (left === null ? 0 : 1);
    // The centred sums are zero, so without one row they are minus that row.
    const covariance = columns.map((i) =>
      columns.map((j) => {
        const product = left === null ? 0 : (left[i] ?? NaN) * (left[j] ?? NaN);
        return (products[i]?.[j] ?? NaN) - product - product / count;
      }),
    );
    const variances = columns.map((j) => covariance[j]?.[j] ?? NaN);
    if (variances.some((variance, j) => !(variance > ROUNDING * (products[j]?.[j] ?? 0)))) return null;
    return columns.map((i) => columns.map((j) => (covariance[i]?.[j] ?? NaN) / Math.sqrt((variances[i] ?? NaN) * (variances[j] ?? NaN))));
  };
  return { rows: rows.length, correlations };
}

function add(table: number[][], i: number, j: number, amount: number): void {
  const row = table[i] ?? [];
  row[j] = (row[j] ?? 0) + amount;
}

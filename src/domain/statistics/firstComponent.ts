import { EigenvalueDecomposition, Matrix } from "ml-matrix";

export interface FirstComponent {
  /** Unit vector, one entry a variable; its sum is not negative (the sign of an eigenvector is arbitrary). */
  readonly loadings: readonly number[];
  /** Part of the whole variance along it, 0–1. */
  readonly explained: number;
}

/**
 * First principal component (первая главная компонента) of a correlation matrix: the direction in which the standardised variables
 * vary most together.
 *
 * @param correlations symmetric, ones on the diagonal
 * @example firstComponent([[1, 0.5], [0.5, 1]]) // loadings [0.7071, 0.7071], explained 0.75
 * @throws on an empty or ragged matrix, or one that holds something else than numbers.
 */
export function firstComponent(correlations: readonly (readonly number[])[]): FirstComponent {
  const size = correlations.length;
  if (size === 0 || correlations.some((row) => row.length !== size || !row.every(Number.isFinite))) {
    throw new RangeError(`firstComponent: no square matrix of numbers, got ${JSON.stringify(correlations)}`);
  }
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(new Matrix(correlations.map((row) => [...row])), {
    assumeSymmetric: true,
  });
  const largest = realEigenvalues.reduce((best, value, i) => (value > (realEigenvalues[best] ?? NaN) ? i : best), 0);
  const vector = eigenvectorMatrix.getColumn(largest);
  const sign = vector.reduce((sum, value) => sum + value, 0) < 0 ? -1 : 1;
  return { loadings: vector.map((value) => sign * value), explained: (realEigenvalues[largest] ?? NaN) / size };
}

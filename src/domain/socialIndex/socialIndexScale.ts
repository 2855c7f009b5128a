import { Matrix, correlation } from "ml-matrix";
import { weightedMean, weightedStandardDeviation } from "simple-statistics";

/** An indicator as the scale needs it. */
export interface ScaledIndicator {
  readonly sign: 1 | -1;
  readonly weight: number;
}

/** Shares of one school in per cent, one an indicator; null where the passport does not tell. */
export interface SharesRow {
  readonly shares: readonly (number | null)[];
  /** Pupils: the weight of the school in M and S. */
  readonly enrolment: number;
}

/** M, S and r of the base year: fixed, so that the index of a school moves only when the school moves. */
export interface SocialIndexScale {
  readonly indicators: readonly ScaledIndicator[];
  /** M_j; null where nobody has the indicator in the base year. */
  readonly means: readonly (number | null)[];
  /** S_j, never below the set minimum. */
  readonly deviations: readonly number[];
  /** r_ij of sign·x, or the set value off the diagonal. */
  readonly correlations: readonly (readonly number[])[];
  /** False: too few schools for r, the set value stands in its place. */
  readonly correlationsEstimated: boolean;
}

export interface ScaleRules {
  readonly indicatorMinimumDeviation: number;
  readonly fallbackCorrelation: number;
  readonly minimumCorrelationSchools: number;
}

/**
 * M, S pupil-weighted over the district in the base year, S = max(2 points, SD with ddof 0); r the unweighted correlations of
 * sign·x over the schools that have every indicator the district has at all; fewer than 10 such schools, or an
 * indicator that is the same everywhere: the set correlation (method §5).
 */
export function socialIndexScale(rows: readonly SharesRow[], indicators: readonly ScaledIndicator[], rules: ScaleRules): SocialIndexScale {
  const columns = indicators.map((_, j) =>
    rows.flatMap(({ shares, enrolment }) => {
      const share = shares[j] ?? null;
      return share === null || !(enrolment > 0) ? [] : [{ share, enrolment }];
    }),
  );
  const moments = columns.map((column) => {
    if (column.length === 0) return { mean: null, deviation: rules.indicatorMinimumDeviation };
    const values = column.map(({ share }) => share);
    const weights = column.map(({ enrolment }) => enrolment);
    const deviation = Math.max(rules.indicatorMinimumDeviation, weightedStandardDeviation(values, weights));
    return { mean: weightedMean(values, weights), deviation };
  });
  const present = indicators.map((_, j) => j).filter((j) => moments[j]?.mean !== null);
  const complete = rows.flatMap(({ shares }) => {
    const values = present.map((j) => (shares[j] ?? NaN) * (indicators[j]?.sign ?? NaN));
    return values.every(Number.isFinite) ? [values] : [];
  });
  const estimated = complete.length >= rules.minimumCorrelationSchools && present.length > 1;
  const matrix = estimated ? correlation(new Matrix(complete)) : null;
  const correlations = indicators.map((_, i) =>
    indicators.map((__, j) => {
      if (i === j) return 1;
      const [row, column] = [present.indexOf(i), present.indexOf(j)];
      const value = matrix === null || row < 0 || column < 0 ? NaN : matrix.get(row, column);
      return Number.isFinite(value) ? value : rules.fallbackCorrelation;
    }),
  );
  return {
    indicators,
    means: moments.map(({ mean }) => mean),
    deviations: moments.map(({ deviation }) => deviation),
    correlations,
    correlationsEstimated: estimated,
  };
}

import type { ExpertMark } from "../support/supportRecords";

/** Marks of the experts by one criterion. */
export interface CriterionEvaluation {
  readonly criterion: string;
  readonly mean: number;
  /** Lowest and highest mark: how far the experts are apart. */
  readonly low: number;
  readonly high: number;
  readonly experts: number;
  /** Greatest possible mark; null where the register does not say. */
  readonly maximum: number | null;
}

export interface ExpertEvaluation {
  readonly criteria: readonly CriterionEvaluation[];
  /** Mean over the criteria in per cent of what is possible; null where a maximum is not known. */
  readonly percent: number | null;
  readonly experts: number;
}

/**
 * Экспертная оценка of a programme: for each criterion the mean of the experts and their spread, and the whole in per cent of what is
 * possible. Null without a mark.
 *
 * @example marks 3 and 4 of 5 by one criterion: mean 3.5, from 3 to 4, 70 %
 */
export function expertEvaluation(marks: readonly ExpertMark[]): ExpertEvaluation | null {
  if (marks.length === 0) return null;
  const criteria = [...new Set(marks.map(({ criterion }) => criterion))].map((criterion): CriterionEvaluation => {
    const own = marks.filter((one) => one.criterion === criterion);
    const values = own.map(({ mark }) => mark);
    const known = own.flatMap(({ maximum }) => (maximum === null ? [] : [maximum]));
    return {
      criterion,
      mean: values.reduce((sum, one) => sum + one, 0) / values.length,
      low: Math.min(...values),
      high: Math.max(...values),
      experts: new Set(own.map(({ expert }) => expert)).size,
      maximum: known.length === own.length ? Math.max(...known) : null,
    };
  });
  const shares = criteria.flatMap(({ mean, maximum }) => (maximum === null || maximum <= 0 ? [] : [(100 * mean) / maximum]));
  return {
    criteria,
    percent: shares.length === criteria.length ? shares.reduce((sum, one) => sum + one, 0) / shares.length : null,
    experts: new Set(marks.map(({ expert }) => expert)).size,
  };
}

import type { Answer } from "../answer";

/** One row of answers for each row; what is wrong with a row becomes errors in that row only. */
export function perRow<T>(rows: readonly T[], width: number, answer: (row: T, index: number) => readonly Answer[]): Answer[][] {
  return rows.map((row, index) => {
    try {
      return [...answer(row, index)];
    } catch (error) {
      if (!(error instanceof CustomFunctions.Error)) throw error;
      return new Array<Answer>(width).fill(error);
    }
  });
}

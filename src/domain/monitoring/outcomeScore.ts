/** How one result moved since the base year: for the better, within chance, for the worse; null where it is not known. */
export type Movement = "better" | "same" | "worse" | null;

const POINTS = { better: 100, same: 50, worse: 0 } as const;

/**
 * Выход on 0–100 for ЭП: the mean over the results that are known, 100 for a change for the better beyond chance or a target met,
 * 50 within chance, 0 for the worse. Deliberately coarse: finer points would reward noise. Null when nothing is known.
 *
 * @example outcomeScore(["better", "same", null]) // 75
 */
export function outcomeScore(movements: readonly Movement[]): number | null {
  const known = movements.filter((movement) => movement !== null).map((movement) => POINTS[movement]);
  return known.length === 0 ? null : known.reduce<number>((sum, points) => sum + points, 0) / known.length;
}

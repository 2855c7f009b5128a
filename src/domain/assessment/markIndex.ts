import type { MarkCounts } from "./fact";

/**
 * Result index by marks (индекс по отметкам), 0–100: 100·(m̄ − 2)/3 with m̄ the mean mark, so that «2» is 0 and «5» is 100.
 * Null when nobody has a mark.
 *
 * @example markIndex({ 2: 1, 3: 10, 4: 9, 5: 3 }) // 53.6
 */
export function markIndex(marks: MarkCounts): number | null {
  const pupils = marks[2] + marks[3] + marks[4] + marks[5];
  if (pupils === 0) return null;
  const mean = (2 * marks[2] + 3 * marks[3] + 4 * marks[4] + 5 * marks[5]) / pupils;
  return (100 * (mean - 2)) / 3;
}

import type { MarkCounts } from "./fact";
import type { RestoreProblem } from "./restoreCount";
import { restoreCount } from "./restoreCount";

export type RestoredMarks =
  { readonly ok: true; readonly counts: MarkCounts } | { readonly ok: false; readonly reason: RestoreProblem | "marksDoNotSum" };

/**
 * Whole pupils by mark from the per cents of «2», «3», «4», «5» (method §1): each by `restoreCount`, and together they
 * must give n within one pupil. `decimals` may differ by column. A refusal is the finding «проценты не соответствуют числу участников».
 *
 * @example restoreMarkCounts(23, [4.35, 43.48, 39.13, 13.04], 2) // { ok: true, counts: { 2: 1, 3: 10, 4: 9, 5: 3 } }
 */
export function restoreMarkCounts(
  n: number,
  percents: readonly [number, number, number, number],
  decimals: number | readonly [number, number, number, number],
): RestoredMarks {
  const counts: number[] = [];
  for (const [k, percent] of percents.entries()) {
    const restored = restoreCount(n, percent, typeof decimals === "number" ? decimals : (decimals[k] ?? 0));
    if (!restored.ok) return restored;
    counts.push(restored.count);
  }
  const [two = 0, three = 0, four = 0, five = 0] = counts;
  if (Math.abs(two + three + four + five - n) > 1) return { ok: false, reason: "marksDoNotSum" };
  return { ok: true, counts: { 2: two, 3: three, 4: four, 5: five } };
}

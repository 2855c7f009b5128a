import type { RestoredCount } from "../../domain/assessment/restoreCount";
import { restoreCount } from "../../domain/assessment/restoreCount";
import type { ShareReading } from "./readShare";

/**
 * Whole pupils from a share: by the digits of its column, else, for a cell written by hand in a computed column, by its own.
 *
 * @example restoreShare(11, { percent: 27.27, decimals: 13, written: 2 }) → { ok: true, count: 3 }
 */
export function restoreShare(n: number, { percent, decimals, written }: ShareReading): RestoredCount {
  const restored = restoreCount(n, percent, decimals);
  return restored.ok || written === null ? restored : restoreCount(n, percent, written);
}

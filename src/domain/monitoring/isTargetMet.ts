import type { YearPoint } from "./schoolDynamics";

/** What a programme promised; each null where it promised nothing of the kind. */
export interface ProgrammeTarget {
  /** L_pool at or below, per cent. */
  readonly pooledShare: number | null;
  /** I at or above. */
  readonly resultIndex: number | null;
}

/**
 * Цель программы (method §10): whether the results of a year keep all that was promised. It needs no year to compare with. Null without a
 * target, or where what was promised cannot be measured.
 *
 * @example a promise of L_pool ≤ 20 % and I ≥ 40 at 18 % and 39 // false
 */
export function isTargetMet(
  target: ProgrammeTarget | null,
  now: { readonly resultIndex: number | null; readonly federal: Pick<YearPoint["federal"], "pooledShare"> },
): boolean | null {
  if (target === null) return null;
  const { pooledShare } = now.federal;
  const asked: (boolean | null)[] = [];
  if (target.pooledShare !== null) asked.push(pooledShare === null ? null : pooledShare <= target.pooledShare);
  if (target.resultIndex !== null) asked.push(now.resultIndex === null ? null : now.resultIndex >= target.resultIndex);
  if (asked.includes(false)) return false;
  return asked.length === 0 || asked.includes(null) ? null : true;
}

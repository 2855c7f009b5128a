/** What the process of a programme consists of (method §10). */
export type ProcessKind = "measures" | "courses" | "visits" | "contract" | "lessons" | "routes";

/** Done of planned; null where the register is not filled. */
export interface ProcessItem {
  readonly kind: ProcessKind;
  readonly planned: number | null;
  readonly done: number | null;
}

export interface ProcessShare {
  /** Mean of the known kinds, per cent; null when none is known. */
  readonly percent: number | null;
  readonly byKind: Readonly<Partial<Record<ProcessKind, number>>>;
  /** Kinds whose register is not filled: to be named, never counted as 0. */
  readonly missing: readonly ProcessKind[];
}

/**
 * Процесс: measures done in time, courses, curator visits, contract, lessons visited, individual routes — each as per cent of its
 * plan, at most 100, and their plain mean. A kind with nothing planned is left out and is not missing.
 *
 * @example processShare([{ kind: "measures", planned: 10, done: 5 }, { kind: "visits", planned: 4, done: 4 }]).percent // 75
 * @throws on a negative number.
 */
export function processShare(items: readonly ProcessItem[]): ProcessShare {
  const byKind: Partial<Record<ProcessKind, number>> = {};
  const missing: ProcessKind[] = [];
  for (const { kind, planned, done } of items) {
    if (planned === null || done === null) {
      missing.push(kind);
      continue;
    }
    if (!(planned >= 0 && done >= 0)) throw new RangeError(`processShare: ${done} of ${planned} ${kind}`);
    if (planned > 0) byKind[kind] = Math.min(100, (100 * done) / planned);
  }
  const known = Object.values(byKind);
  return { percent: known.length === 0 ? null : known.reduce((sum, one) => sum + one, 0) / known.length, byKind, missing };
}

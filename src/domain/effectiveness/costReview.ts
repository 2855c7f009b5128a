import type { SchoolAnalysis } from "../analysis/analysis";
import type { Parameters } from "../parameters/parameters";
import type { ResourceRecord } from "../support/supportRecords";
import { costEffectiveness } from "../typology/costEffectiveness";

/** КЭ of a school inside its size cluster. */
export interface CostResult {
  readonly schoolId: string;
  /** (I/Ī)/(C/C̄). */
  readonly ratio: number;
  /** Spending per pupil a year, roubles, and the year it is of. */
  readonly spending: number;
  readonly year: number;
  /** Schools of the cluster that were compared, this one among them. */
  readonly members: number;
}

export interface CostReview {
  readonly results: readonly CostResult[];
  /** Schools with spending that were not compared: no index, or too few such schools in the cluster. */
  readonly uncompared: readonly string[];
}

/**
 * «Цена — качество» (method §6): КЭ of the schools whose spending is known, compared only inside their size cluster, where at least
 * `clusterMembers` schools have both. The latest spending not after T counts; without any the review is empty.
 */
export function costReview(
  schools: readonly Pick<SchoolAnalysis, "schoolId" | "ownCluster" | "resultIndex">[],
  resources: readonly ResourceRecord[],
  year: number,
  p: Pick<Parameters, "clusterMembers">,
): CostReview {
  const clusters = new Map<string, { schoolId: string; index: number; spending: number; year: number }[]>();
  const uncompared: string[] = [];
  for (const { schoolId, ownCluster, resultIndex } of schools) {
    const spent = latest(resources, schoolId, year);
    if (spent === null) continue;
    if (ownCluster === null || resultIndex === null || resultIndex <= 0) {
      uncompared.push(schoolId);
      continue;
    }
    const key = `${ownCluster.level ?? ""}|${ownCluster.size ?? ""}`;
    clusters.set(key, [...(clusters.get(key) ?? []), { schoolId, index: resultIndex, ...spent }]);
  }
  const results: CostResult[] = [];
  for (const members of clusters.values()) {
    if (members.length < p.clusterMembers) {
      uncompared.push(...members.map(({ schoolId }) => schoolId));
      continue;
    }
    const mean = { index: average(members.map(({ index }) => index)), spending: average(members.map(({ spending }) => spending)) };
    for (const { schoolId, index, spending, year: of } of members) {
      results.push({ schoolId, ratio: costEffectiveness({ index, spending }, mean), spending, year: of, members: members.length });
    }
  }
  return { results, uncompared };
}

function latest(resources: readonly ResourceRecord[], schoolId: string, year: number): { spending: number; year: number } | null {
  let found: { spending: number; year: number } | null = null;
  for (const { schoolId: id, spending, year: of } of resources) {
    if (id !== schoolId || spending === null || !(spending > 0) || of === null || of > year) continue;
    if (found === null || of > found.year) found = { spending, year: of };
  }
  return found;
}

function average(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}

import { addScores } from "../../domain/assessment/addScores";
import type { Fact, MarkCounts } from "../../domain/assessment/fact";

const addMarks = (a: MarkCounts, b: MarkCounts): MarkCounts => ({ 2: a[2] + b[2], 3: a[3] + b[3], 4: a[4] + b[4], 5: a[5] + b[5] });

/**
 * Two parts of one school's result (two classes, two spellings in a protocol) → the whole. Both parts must know a figure for the whole to have
 * it; the mean is weighted by n.
 */
export function addFacts<F extends Omit<Fact, "schoolId">>(a: F, b: F): F {
  const n = a.n + b.n;
  const address = `${a.source.address.split(":")[0] ?? a.source.address}:${b.source.address.split(":").pop() ?? b.source.address}`;
  const mean = a.mean === null || b.mean === null ? null : (a.mean * a.n + b.mean * b.n) / n;
  return {
    ...a,
    n,
    marks: a.marks === null || b.marks === null ? null : addMarks(a.marks, b.marks),
    low: a.low === null || b.low === null ? null : a.low + b.low,
    // Where a part was told in another way the whole cannot be told anew.
    scores: a.scores && b.scores && addScores(a.scores, b.scores),
    mean,
    scale: mean === null ? null : a.scale,
    source: { ...a.source, address },
    cells: { n: address },
  };
}

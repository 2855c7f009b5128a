import type { Fact, MarkCounts } from "../../domain/assessment/fact";
import { procedureKey } from "../../domain/assessment/procedureKey";
import type { RankedFact } from "./mergeFacts";

const addMarks = (a: MarkCounts, b: MarkCounts): MarkCounts => ({ 2: a[2] + b[2], 3: a[3] + b[3], 4: a[4] + b[4], 5: a[5] + b[5] });

/** Both parts must know a figure for the whole to have it. */
function add(a: Fact, b: Fact): Fact {
  const n = a.n + b.n;
  const address = `${a.source.address.split(":")[0] ?? a.source.address}:${b.source.address.split(":").pop() ?? b.source.address}`;
  const mean = a.mean === null || b.mean === null ? null : (a.mean * a.n + b.mean * b.n) / n;
  return {
    ...a,
    n,
    marks: a.marks === null || b.marks === null ? null : addMarks(a.marks, b.marks),
    low: a.low === null || b.low === null ? null : a.low + b.low,
    mean,
    scale: mean === null ? null : a.scale,
    source: { ...a.source, address },
    cells: { n: address },
  };
}

/**
 * Pupils of one school whose name is spelled in two ways in one protocol are counted apart while the sheet is read; once both spellings
 * are known to be one school, the parts are added. Facts of other ranks and of other sheets pass unchanged.
 */
export function joinProtocols(all: readonly RankedFact[]): RankedFact[] {
  const joined = new Map<string, RankedFact>();
  all.forEach((ranked, i) => {
    const { schoolId, year, source } = ranked.fact;
    const key =
      ranked.rank === "protocol" ? JSON.stringify([source.file, source.sheet, schoolId, year, procedureKey(ranked.fact)]) : String(i);
    const before = joined.get(key);
    joined.set(key, before === undefined ? ranked : { ...before, fact: add(before.fact, ranked.fact) });
  });
  return [...joined.values()];
}

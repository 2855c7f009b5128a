import { procedureKey } from "../../domain/assessment/procedureKey";
import { addFacts } from "../results/addFacts";
import type { RankedFact } from "./mergeFacts";

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
    joined.set(key, before === undefined ? ranked : { ...before, fact: addFacts(before.fact, ranked.fact) });
  });
  return [...joined.values()];
}

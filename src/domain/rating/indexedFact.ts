import { coreSubject } from "../assessment/coreSubject";
import type { Fact } from "../assessment/fact";
import { procedureKey } from "../assessment/procedureKey";
import { resultIndex } from "../assessment/resultIndex";
import type { ProcedureGroup } from "./procedureGroups";

/** A fact on the common scale: what the result index and the rating are made of. */
export interface IndexedFact {
  readonly year: number;
  readonly group: ProcedureGroup;
  readonly subject: string;
  /** Procedure and year together: facts with the same key are compared with each other. */
  readonly key: string;
  readonly n: number;
  /** I(s,p,t), 0–100. */
  readonly index: number;
}

const GROUPS: ReadonlySet<string> = new Set<ProcedureGroup>(["ege", "oge", "vpr", "regional"]);

/**
 * The fact as part of the index, or null when it is only shown: a subject other than русский and математика, НИКО, ВСОКО,
 * базовая математика, a scale without an index.
 */
export function indexedFact(fact: Omit<Fact, "schoolId">): IndexedFact | null {
  if (!GROUPS.has(fact.kind) || coreSubject(fact.subject) === null) return null;
  const index = resultIndex(fact);
  if (index === null) return null;
  return {
    year: fact.year,
    group: fact.kind as ProcedureGroup,
    subject: fact.subject,
    key: `${fact.year}|${procedureKey(fact)}`,
    n: fact.n,
    index,
  };
}

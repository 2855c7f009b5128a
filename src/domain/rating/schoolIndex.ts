import type { Parameters } from "../parameters/parameters";
import type { IndexedFact } from "./indexedFact";
import type { ProcedureGroup } from "./procedureGroups";
import { procedureGroups } from "./procedureGroups";

/** Индекс результатов of a school, whole and by group. */
export interface SchoolIndex {
  /** Null when no fact of the window has an index. */
  readonly value: number | null;
  readonly byGroup: Readonly<Partial<Record<ProcedureGroup, number>>>;
}

/**
 * I(s) = Σ w_g·I(s,g)/Σ w_g with I(s,g) = Σ n·I/Σ n over the window (method §3). Absolute: it does not move when other
 * schools change; missing groups renormalise.
 *
 * @param facts the school's facts of the window
 * @example groups ОГЭ 40 (w 0.35) and ВПР 52 (w 0.25) give 45
 */
export function schoolIndex(facts: readonly IndexedFact[], parameters: Parameters): SchoolIndex {
  const byGroup: Partial<Record<ProcedureGroup, number>> = {};
  let sum = 0;
  let weights = 0;
  for (const { group, weight } of procedureGroups(parameters).values()) {
    let n = 0;
    let total = 0;
    for (const fact of facts) {
      if (fact.group !== group) continue;
      n += fact.n;
      total += fact.n * fact.index;
    }
    if (n === 0) continue;
    byGroup[group] = total / n;
    sum += (weight * total) / n;
    weights += weight;
  }
  return { value: weights > 0 ? sum / weights : null, byGroup };
}

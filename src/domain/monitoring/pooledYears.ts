import type { Fact } from "../assessment/fact";
import { lowCount } from "../assessment/lowCount";
import type { Parameters } from "../parameters/parameters";
import { indexedFact } from "../rating/indexedFact";
import { procedureGroups } from "../rating/procedureGroups";
import { examsRow, procedureRow } from "./procedureRow";

/** Low results and pupils × procedures behind them. */
export interface PooledLow {
  readonly low: number;
  readonly n: number;
}

/** Results of some schools taken together, year by year. */
export interface PooledYears {
  /** I of the year: Σ w_g·I_g/Σ w_g with I_g = Σ n·I/Σ n over all the schools; null without an indexed fact. */
  readonly indexIn: (year: number) => number | null;
  /** Low results in a row of procedures (`procedureRow`) or in ОГЭ and ЕГЭ together (`examsRow`); null where there are none. */
  readonly lowIn: (year: number, row: string) => PooledLow | null;
}

type Sums = Map<string, { sum: number; n: number }>;

/**
 * Pools facts of schools: the answer takes the members of a set and, where told, leaves one of them out — what a school is shown
 * against. Sums of a set are made once, so that a district of 200 schools is pooled as fast as it is read.
 *
 * @param facts facts by school, any years
 */
export function pooledYears(
  facts: ReadonlyMap<string, readonly Fact[]>,
  p: Parameters,
): (members: readonly string[], except?: string) => PooledYears {
  const groups = [...procedureGroups(p).values()];
  const ofSchool = new Map([...facts].map(([id, own]) => [id, sumsOf(own)]));
  const ofMembers = new Map<readonly string[], Sums>();
  return (members, except) => {
    const whole = ofMembers.get(members) ?? added(members.map((id) => ofSchool.get(id)));
    ofMembers.set(members, whole);
    const left = except !== undefined && members.includes(except) ? ofSchool.get(except) : undefined;
    const at = (key: string): { sum: number; n: number } | null => {
      const all = whole.get(key);
      const own = left?.get(key);
      const n = (all?.n ?? 0) - (own?.n ?? 0);
      return n > 0 ? { sum: (all?.sum ?? 0) - (own?.sum ?? 0), n } : null;
    };
    return {
      indexIn: (year) => {
        let [sum, weights] = [0, 0];
        for (const { group, weight } of groups) {
          const pooled = at(`index ${year} ${group}`);
          if (pooled === null) continue;
          sum += (weight * pooled.sum) / pooled.n;
          weights += weight;
        }
        return weights > 0 ? sum / weights : null;
      },
      lowIn: (year, row) => {
        const pooled = at(`low ${year} ${row}`);
        return pooled === null ? null : { low: pooled.sum, n: pooled.n };
      },
    };
  };
}

function sumsOf(facts: readonly Fact[]): Sums {
  const sums: Sums = new Map();
  const put = (key: string, sum: number, n: number): void => {
    const known = sums.get(key) ?? { sum: 0, n: 0 };
    known.sum += sum;
    known.n += n;
    sums.set(key, known);
  };
  for (const fact of facts) {
    const indexed = indexedFact(fact);
    if (indexed !== null) put(`index ${indexed.year} ${indexed.group}`, indexed.n * indexed.index, indexed.n);
    const row = procedureRow(fact);
    const low = lowCount(fact);
    if (row === null || low === null) continue;
    put(`low ${fact.year} ${row}`, low, fact.n);
    if (fact.kind === "oge" || fact.kind === "ege") put(`low ${fact.year} ${examsRow}`, low, fact.n);
  }
  return sums;
}

function added(all: readonly (Sums | undefined)[]): Sums {
  const total: Sums = new Map();
  for (const sums of all) {
    for (const [key, { sum, n }] of sums ?? []) {
      const known = total.get(key) ?? { sum: 0, n: 0 };
      known.sum += sum;
      known.n += n;
      total.set(key, known);
    }
  }
  return total;
}

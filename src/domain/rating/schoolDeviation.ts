import type { YearDeviation } from "../analysis/analysis";
import type { IndexedFact } from "./indexedFact";
import type { GroupSettings, ProcedureGroup } from "./procedureGroups";
import type { OthersMean } from "./setMeans";

/** d(s), the unshrunk deviation of a school from the others of its comparison set, in standard deviations of pupils. */
export interface SchoolDeviation {
  readonly deviation: number;
  readonly variance: number;
  /** d_t by comparable year, oldest first. */
  readonly byYear: readonly YearDeviation[];
  /** Σn over the facts that entered. */
  readonly n: number;
  readonly groups: readonly ProcedureGroup[];
}

/** All that a deviation rests on besides the school's own facts. */
export interface DeviationRules {
  readonly groups: ReadonlyMap<string, GroupSettings>;
  /** λ by year; a year without one, or with 0, does not enter. */
  readonly ageWeights: ReadonlyMap<number, number>;
  /** σ_g. */
  readonly sigma: ReadonlyMap<ProcedureGroup, number>;
  readonly others: (fact: IndexedFact) => OthersMean | null;
}

interface GroupSums {
  weight: number;
  deviation: number;
  variance: number;
  readonly years: Map<number, { n: number; deviation: number }>;
}

/**
 * Pools the deviations of procedures and years (method §3): d(s,p,t) = (I − Ī)/σ_g with se² = D_g·(1/n_s + 1/n_others);
 * inside a group weighted by n·λ; then the groups by w_g. Null when nothing can be compared.
 */
export function schoolDeviation(facts: readonly IndexedFact[], rules: DeviationRules): SchoolDeviation | null {
  const sums = new Map<ProcedureGroup, GroupSums>();
  let n = 0;
  for (const fact of facts) {
    const settings = rules.groups.get(fact.group);
    const sigma = rules.sigma.get(fact.group);
    const age = rules.ageWeights.get(fact.year) ?? 0;
    if (settings === undefined || sigma === undefined || age <= 0) continue;
    const others = rules.others(fact);
    if (others === null) continue;
    const deviation = (fact.index - others.mean) / sigma;
    const variance = settings.designEffect * (1 / fact.n + 1 / others.n);
    const group = sums.get(fact.group) ?? { weight: 0, deviation: 0, variance: 0, years: new Map() };
    const weight = fact.n * age;
    group.weight += weight;
    group.deviation += weight * deviation;
    group.variance += weight * weight * variance;
    const year = group.years.get(fact.year) ?? { n: 0, deviation: 0 };
    year.n += fact.n;
    year.deviation += fact.n * deviation;
    group.years.set(fact.year, year);
    sums.set(fact.group, group);
    n += fact.n;
  }
  if (sums.size === 0) return null;
  let [weights, deviation, variance] = [0, 0, 0];
  for (const [name, group] of sums) {
    const weight = rules.groups.get(name)?.weight ?? 0;
    weights += weight;
    deviation += (weight * group.deviation) / group.weight;
    variance += (weight * weight * group.variance) / (group.weight * group.weight);
  }
  return {
    deviation: deviation / weights,
    variance: variance / (weights * weights),
    byYear: yearDeviations(sums, rules.groups),
    n,
    groups: [...sums.keys()],
  };
}

/** d_t(s) = Σ w_g·d(s,g,t)/Σ w_g, unshrunk, over the groups that have the year. */
function yearDeviations(sums: ReadonlyMap<ProcedureGroup, GroupSums>, settings: ReadonlyMap<string, GroupSettings>): YearDeviation[] {
  const years = new Map<number, { n: number; weight: number; deviation: number }>();
  for (const [name, group] of sums) {
    const weight = settings.get(name)?.weight ?? 0;
    for (const [year, one] of group.years) {
      const sum = years.get(year) ?? { n: 0, weight: 0, deviation: 0 };
      sum.n += one.n;
      sum.weight += weight;
      sum.deviation += (weight * one.deviation) / one.n;
      years.set(year, sum);
    }
  }
  return [...years].map(([year, { n, weight, deviation }]) => ({ year, deviation: deviation / weight, n })).sort((a, b) => a.year - b.year);
}

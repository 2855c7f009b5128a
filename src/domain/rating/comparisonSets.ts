import type { ComparisonSet, SocialIndexLevel } from "../analysis/analysis";
import type { SchoolPlacement } from "../assessment/schoolPlacement";
import type { Parameters } from "../parameters/parameters";

/** With whom a school is compared. */
export interface SchoolComparison {
  /** The school's cluster. */
  readonly own: ComparisonSet;
  /** Cluster → level → district → reference values: the first that has members enough. */
  readonly comparison: ComparisonSet;
}

/** What besides level and size may make a cluster. */
export interface ClusterInputs {
  /** Levels of ИСБШ by school, used when the parameter asks for them. */
  readonly socialIndexLevels: ReadonlyMap<string, SocialIndexLevel>;
  /** Clusters made by hand, school → name; a school that is not named keeps the rule's cluster. */
  readonly manual: ReadonlyMap<string, string>;
}

/**
 * Кластеры and the ladder of comparison sets (method §3). A cluster is level × size, with the parameters also × level of ИСБШ and
 * × settlement, or the name given by hand. A school whose set has fewer than `clusterMembers` members (itself included, closed
 * schools not) is compared with its level, then with the district, then with the region's reference values; the others keep
 * their cluster. Closed schools and schools of unknown level (unless placed by hand) are not in the answer.
 */
export function comparisonSets(
  placements: readonly SchoolPlacement[],
  parameters: Pick<Parameters, "clusterMembers" | "clusterBySize" | "clusterBySocialIndex" | "clusterBySettlement">,
  inputs: ClusterInputs,
): ReadonlyMap<string, SchoolComparison> {
  const open = placements.filter(({ school }) => !school.closed);
  const clusters = new Map<string, SetBuilder>();
  const levels = new Map<string, SetBuilder>();
  const everyone = open.map(({ school }) => school.id);
  const district: ComparisonSet = { ...EMPTY, kind: "district", members: everyone };
  const reference: ComparisonSet = { ...EMPTY, kind: "reference", members: everyone };
  const clusterOf = new Map<string, SetBuilder>();
  const levelOf = new Map<string, SetBuilder>();
  for (const placement of open) {
    const { id } = placement.school;
    const described = describeCluster(placement, parameters, inputs);
    if (described === null) continue;
    clusterOf.set(id, join(clusters, described, id));
    if (placement.level !== null) levelOf.set(id, join(levels, { ...EMPTY, kind: "level", level: placement.level }, id));
  }
  const result = new Map<string, SchoolComparison>();
  for (const [id, own] of clusterOf) {
    const ladder = [own, levelOf.get(id), district];
    const comparison = ladder.find((set) => set !== undefined && set.members.length >= parameters.clusterMembers);
    result.set(id, { own, comparison: comparison ?? reference });
  }
  return result;
}

type SetBuilder = ComparisonSet & { readonly members: string[] };

const EMPTY = { level: null, size: null, socialIndexLevel: null, settlement: null, manual: null } as const;

function describeCluster(
  { school, level, size }: SchoolPlacement,
  parameters: Pick<Parameters, "clusterBySize" | "clusterBySocialIndex" | "clusterBySettlement">,
  inputs: ClusterInputs,
): Omit<ComparisonSet, "members"> | null {
  const manual = inputs.manual.get(school.id);
  if (manual !== undefined) return { ...EMPTY, kind: "cluster", manual };
  if (level === null) return null;
  return {
    kind: "cluster",
    level,
    size: parameters.clusterBySize ? size : null,
    socialIndexLevel: parameters.clusterBySocialIndex ? (inputs.socialIndexLevels.get(school.id) ?? null) : null,
    settlement: parameters.clusterBySettlement ? school.settlement : null,
    manual: null,
  };
}

function join(sets: Map<string, SetBuilder>, described: Omit<ComparisonSet, "members">, id: string): SetBuilder {
  const key = JSON.stringify(described);
  const set = sets.get(key) ?? { ...described, members: [] };
  set.members.push(id);
  sets.set(key, set);
  return set;
}

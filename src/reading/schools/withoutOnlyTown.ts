import type { MentionGroup } from "./mentionGroups";
import type { SchoolName } from "./schoolName";
import { wordStem } from "./wordStem";

const withoutTown = (name: SchoolName): SchoolName =>
  name.number !== null || name.words.length > 0 || name.patron.length > 0 ? { ...name, settlement: null } : name;

/**
 * In a city the only settlement that any name names is the city itself («… учреждение города Залесска „СОШ № 17“»): it tells no school from another and is left
 * out, so that a name with it and one without it are the same. Groups of a district with villages stay as they are, as does a name that says nothing else.
 */
export function withoutOnlyTown(groups: readonly MentionGroup[]): readonly MentionGroup[] {
  const settlements = groups.flatMap(({ name }) => (name === null || name.settlement === null ? [] : [name.settlement]));
  const places = new Set(settlements.map(({ kind, prefix, root }) => (kind === "town" ? `${prefix} ${wordStem(root)}` : "")));
  if (places.size !== 1 || places.has("")) return groups;
  return groups.map((group) => (group.name === null ? group : { ...group, name: withoutTown(group.name) }));
}

import { findByName } from "./findByName";
import type { IdentityState } from "./identityState";
import type { MentionGroup } from "./mentionGroups";
import { placeRegistryGroup } from "./placeRegistryGroup";
import { registrySheets } from "./registrySheets";

/** Is the name, as far as it goes, that of exactly one school already known? */
function isKnown({ name }: MentionGroup, { known }: IdentityState): boolean {
  if (name === null) return false;
  const search = findByName(name, known);
  return search.kind === "found" && ["same", "inflected", "fits"].includes(search.how);
}

/**
 * Places the rows of all registries. A list of bare names beside a registry that already knows at least half of them («Перечень школ с низкими
 * результатами», «Пилотные площадки») makes no schools: its rows are spellings like those of any other sheet.
 *
 * @returns the groups that are left to be placed as ordinary rows
 */
export function placeRegistry(state: IdentityState, groups: readonly MentionGroup[]): MentionGroup[] {
  return registrySheets(groups).flatMap(({ rows, bare }) => {
    if (bare && rows.filter((group) => isKnown(group, state)).length * 2 >= rows.length) return rows;
    for (const group of rows) placeRegistryGroup(state, group);
    return [];
  });
}

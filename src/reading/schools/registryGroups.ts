import type { MentionGroup } from "./mentionGroups";
import { registrySheets } from "./registrySheets";

/**
 * Groups of the rows of registries. A list of bare names («Перечень школ с низкими результатами») with less than half as many rows as another sheet has schools is
 * no registry: what it lacks is not lacking in the district.
 */
export function registryGroups(groups: readonly MentionGroup[]): MentionGroup[] {
  const registered = groups.filter((group) => group.mentions.some((mention) => mention.registry));
  const counts = new Map<string, number>();
  for (const group of groups.filter(({ name }) => name?.isSchool === true))
    for (const sheet of group.rowsBySheet.keys()) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  const widest = Math.max(0, ...counts.values());
  return registrySheets(registered).flatMap(({ rows, bare }) => (bare && rows.length * 2 < widest ? [] : rows));
}

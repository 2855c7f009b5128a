import { findByName } from "./findByName";
import type { IdentityState } from "./identityState";
import type { MentionGroup } from "./mentionGroups";
import { placeRegistryGroup } from "./placeRegistryGroup";
import type { SchoolMention } from "./schoolMention";

/** The row says of its school more than a name. */
const tellsMore = ({ code, login, settlement, enrolment, type, fullName, name }: SchoolMention): boolean =>
  [code, login, settlement, enrolment, type].some((said) => said !== null) || (fullName !== null && name !== null);

const sheetOf = ({ mentions }: MentionGroup): string => `${mentions[0]?.source.file ?? ""}\n${mentions[0]?.source.sheet ?? ""}`;

/** Rows of registries by sheet: sheets that say more than names come first, then the longer lists. */
function bySheet(groups: readonly MentionGroup[]): { readonly rows: readonly MentionGroup[]; readonly bare: boolean }[] {
  const sheets = new Map<string, MentionGroup[]>();
  for (const group of groups) sheets.set(sheetOf(group), [...(sheets.get(sheetOf(group)) ?? []), group]);
  return [...sheets.values()]
    .map((rows) => ({ rows, bare: !rows.some(({ mentions }) => mentions.some(tellsMore)) }))
    .sort((a, b) => Number(a.bare) - Number(b.bare) || (a.bare ? b.rows.length - a.rows.length : 0));
}

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
  return bySheet(registered).flatMap(({ rows, bare }) => (bare && rows.length * 2 < widest ? [] : rows));
}

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
  return bySheet(groups).flatMap(({ rows, bare }) => {
    if (bare && rows.filter((group) => isKnown(group, state)).length * 2 >= rows.length) return rows;
    for (const group of rows) placeRegistryGroup(state, group);
    return [];
  });
}

import type { MentionGroup } from "./mentionGroups";
import type { SchoolMention } from "./schoolMention";

/** The row says of its school more than a name. */
const tellsMore = ({ code, login, settlement, enrolment, type, fullName, name }: SchoolMention): boolean =>
  [code, login, settlement, enrolment, type].some((said) => said !== null) || (fullName !== null && name !== null);

const sheetOf = ({ mentions }: MentionGroup): string => `${mentions[0]?.source.file ?? ""}\n${mentions[0]?.source.sheet ?? ""}`;

/** Rows of registries by sheet: sheets that say more than names come first, then the longer lists. `bare` = the sheet says nothing but names. */
export function registrySheets(groups: readonly MentionGroup[]): { readonly rows: readonly MentionGroup[]; readonly bare: boolean }[] {
  const sheets = new Map<string, MentionGroup[]>();
  for (const group of groups) sheets.set(sheetOf(group), [...(sheets.get(sheetOf(group)) ?? []), group]);
  return [...sheets.values()]
    .map((rows) => ({ rows, bare: !rows.some(({ mentions }) => mentions.some(tellsMore)) }))
    .sort((a, b) => Number(a.bare) - Number(b.bare) || (a.bare ? b.rows.length - a.rows.length : 0));
}

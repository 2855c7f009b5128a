import { tidyText } from "../text/tidyText";
import { compareNames } from "./compareNames";
import type { NameAgreement } from "./compareNames";
import type { MentionGroup } from "./mentionGroups";
import { joinNames } from "./mentionName";
import type { SchoolMention } from "./schoolMention";
import type { SchoolName } from "./schoolName";

/** A school while mentions are being gathered under it: grows as spellings, codes and missing parts of its name are learnt. */
export interface KnownSchool {
  /** Row of the registry, null for a school met in the data only. */
  readonly registry: SchoolMention | null;
  /** Name decided by the user, null where nobody decided. */
  readonly decidedName: string | null;
  /** What is known of the name; null for a school known by its code only. */
  name: SchoolName | null;
  /** Former and later names, learnt from the registry's brackets or from rows with the same code. */
  readonly otherNames: SchoolName[];
  readonly identifiers: Set<string>;
  /** Normalised spellings that were accepted. */
  readonly texts: Set<string>;
  /** Spellings as they stood → rows. */
  readonly spellings: Map<string, number>;
  readonly rowsBySheet: Map<string, number>;
  readonly groups: MentionGroup[];
}

export function newSchool(registry: SchoolMention | null, decidedName: string | null = null): KnownSchool {
  return {
    registry,
    decidedName,
    name: null,
    otherNames: [],
    identifiers: new Set(),
    texts: new Set(),
    spellings: new Map(),
    rowsBySheet: new Map(),
    groups: [],
  };
}

const order: readonly NameAgreement["verdict"][] = ["same", "inflected", "fits", "typo", "loose", "apart", "unrelated"];

/** The best agreement of a spelling with any of the school's names; null for a school known by its code only. */
export function agreementWith(school: KnownSchool, name: SchoolName): NameAgreement | null {
  const agreements = [...(school.name === null ? [] : [school.name]), ...school.otherNames].map((known) => compareNames(name, known));
  return agreements.reduce<NameAgreement | null>(
    (best, next) => (best === null || order.indexOf(next.verdict) < order.indexOf(best.verdict) ? next : best),
    null,
  );
}

/**
 * Takes a group of rows into a school. What the group's name adds is learnt only when `trust` says that the name is certainly this
 * school's, so that a guess never becomes the ground of the next guess.
 */
export function admit(school: KnownSchool, group: MentionGroup, trust: "learn" | "rows only"): void {
  school.groups.push(group);
  for (const text of [group.mentions[0]?.name, group.mentions[0]?.fullName]) {
    if (text === null || text === undefined || text.trim() === "") continue;
    const spelling = tidyText(text);
    school.spellings.set(spelling, (school.spellings.get(spelling) ?? 0) + group.mentions.length);
  }
  for (const [sheet, rows] of group.rowsBySheet) school.rowsBySheet.set(sheet, (school.rowsBySheet.get(sheet) ?? 0) + rows);
  if (group.name !== null) school.texts.add(group.name.text);
  if (trust === "rows only") return;
  for (const identifier of group.identifiers) school.identifiers.add(identifier);
  if (group.name !== null) school.name = school.name === null ? group.name : joinNames(school.name, group.name);
  if (group.former !== null) school.otherNames.push(group.former);
}

/**
 * Does the school itself stand on a sheet beside the group, row for row? Then the two are different schools, or a row stands twice. In protocols,
 * where a school has a row for each pupil, one row spelt otherwise is no such sign.
 */
export function standsBeside(school: KnownSchool, rowsBySheet: ReadonlyMap<string, number>): boolean {
  for (const [sheet, rows] of rowsBySheet) {
    const own = school.rowsBySheet.get(sheet) ?? 0;
    if (own > 0 && own <= 2 * rows) return true;
  }
  return false;
}

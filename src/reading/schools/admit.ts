import { tidyText } from "../text/tidyText";
import { addKeys } from "./addKeys";
import { joinNames } from "./joinNames";
import type { KnownSchool } from "./knownSchool";
import type { MentionGroup } from "./mentionGroups";

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
  for (const [sheet, keys] of group.keysBySheet) addKeys(school.keysBySheet, sheet, keys);
  if (group.name !== null) school.texts.add(group.name.text);
  if (trust === "rows only") return;
  for (const identifier of group.identifiers) school.identifiers.add(identifier);
  if (group.name !== null) school.name = school.name === null ? group.name : joinNames(school.name, group.name);
  if (group.former !== null) school.otherNames.push(group.former);
}

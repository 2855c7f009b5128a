import type { ReadingDecisions } from "../reading";
import { addKeys } from "./addKeys";
import { identityKey } from "./identityKey";
import type { IdentityState } from "./identityState";
import type { KnownSchool } from "./knownSchool";
import { groupMentions } from "./mentionGroups";
import { mentionKey } from "./mentionKey";
import type { MentionGroup } from "./mentionGroups";
import { decisionFor } from "./decisionFor";
import { placeDecided } from "./placeDecided";
import { placeGroup } from "./placeGroup";
import { placeRegistry } from "./placeRegistry";
import { registryGroups } from "./registryGroups";
import type { SchoolIdentities, SchoolMention } from "./schoolMention";
import type { SchoolName } from "./schoolName";
import { settleNumberSlips } from "./settleNumberSlips";
import { printedName, schoolOfKnown } from "./schoolOfKnown";
import { withoutOnlyTown } from "./withoutOnlyTown";
import { withShortNames } from "./withShortNames";

function keysOfIdentity(groups: readonly MentionGroup[]): Map<string, Map<string, Set<string>>> {
  const all = new Map<string, Map<string, Set<string>>>();
  for (const { name, keysBySheet } of groups) {
    if (name === null) continue;
    const known = all.get(identityKey(name)) ?? new Map<string, Set<string>>();
    for (const [sheet, keys] of keysBySheet) addKeys(known, sheet, keys);
    all.set(identityKey(name), known);
  }
  return all;
}

/** How much of what tells schools apart a name says; fuller names are placed first, so that a short one meets all it might mean. */
function fullness(name: SchoolName | null): number {
  if (name === null) return -1;
  return (
    Number(name.number !== null) + Number(name.settlement !== null) + Number(name.words.length > 0) / 2 + Number(name.type !== null) / 2
  );
}

/**
 * Brings all mentions of schools to one identity each. The user's decisions win over everything; then code and login; then the name,
 * whatever its spelling, legal form, number sign or word order. Namesakes are never merged: what tells schools apart (number, settlement
 * and its prefix, type, patron) is never bridged. What could be two schools is asked and gets no school: `schoolOf` gives null and a
 * finding stands at the first such row of each sheet. Without a registry the fullest names met become the schools.
 *
 * `schoolOf` throws for a mention that was not passed in. No mentions give no schools.
 */
export function identifySchools(mentions: readonly SchoolMention[], decisions: ReadingDecisions): SchoolIdentities {
  const groups = withoutOnlyTown(groupMentions(mentions));
  const registered = new Set(registryGroups(groups));
  const state: IdentityState = {
    known: [],
    drafts: [],
    answers: new Map(),
    nearMisses: [],
    hasRegistry: registered.size > 0,
    keysOfIdentity: keysOfIdentity(groups),
  };

  const decided = new Map<MentionGroup, string>();
  for (const group of groups) {
    const canonical = decisionFor(decisions, group);
    if (canonical !== undefined) decided.set(group, canonical);
  }
  const listed = placeRegistry(
    state,
    [...registered].filter((group) => !decided.has(group)),
  );
  for (const [group, canonical] of decided) placeDecided(state, group, canonical);
  const rest = [...listed, ...groups.filter((group) => !registered.has(group) && !decided.has(group))];
  const hasKnownCode = (group: MentionGroup): boolean =>
    state.known.some((school) => group.identifiers.some((identifier) => school.identifiers.has(identifier)));
  const ranks = new Map(
    rest.map((group) => [
      group,
      [Number(hasKnownCode(group)), fullness(group.name), Number(group.identifiers.length > 0), group.rowsBySheet.size],
    ]),
  );
  const ordered = [...rest].sort((a, b) => {
    const [x = [], y = []] = [ranks.get(a), ranks.get(b)];
    const at = x.findIndex((value, index) => value !== y[index]);
    return at < 0 ? 0 : (y[at] ?? 0) - (x[at] ?? 0);
  });
  for (const group of ordered) placeGroup(state, group);
  settleNumberSlips(state);

  const firstSeen = new Map(groups.map((group, index) => [group, index]));
  const seen = (school: KnownSchool): number => Math.min(...school.groups.map((group) => firstSeen.get(group) ?? Infinity));
  const schools = [...state.known].sort((a, b) => Number(b.registry !== null) - Number(a.registry !== null) || seen(a) - seen(b));
  const ids = new Map(schools.map((school, index) => [school, `s${index + 1}`]));
  const idOf = (school: KnownSchool): string => ids.get(school) ?? "";
  return {
    schools: withShortNames(schools.map((school) => schoolOfKnown(school, idOf(school)))),
    schoolOf: (mention) => {
      const answer = state.answers.get(mentionKey(mention));
      if (answer === undefined) throw new RangeError(`This mention was not among those identified: ${mentionKey(mention)}`);
      return answer === null ? null : idOf(answer);
    },
    findings: state.drafts.flatMap((draft) => draft(idOf, printedName)),
  };
}

import { findByName } from "./findByName";
import { identityKey } from "./identityKey";
import { report } from "./identityState";
import type { IdentityState } from "./identityState";
import { admit } from "./admit";
import { agreementWith } from "./agreementWith";
import { newSchool } from "./knownSchool";
import { standsBeside } from "./standsBeside";
import type { KnownSchool } from "./knownSchool";
import type { MentionGroup } from "./mentionGroups";
import type { SchoolName } from "./schoolName";

function refuse(state: IdentityState, group: MentionGroup): void {
  state.answers.set(group.key, null);
}

function createSchool(state: IdentityState, group: MentionGroup): KnownSchool {
  const school = newSchool(null);
  state.known.push(school);
  admit(school, group, "learn");
  state.answers.set(group.key, school);
  if (group.name?.branch === true) {
    const name = { ...group.name, branch: false };
    report(state, group, "schoolBranch", school, (nameOf) => {
      const heads = state.known.filter(
        (other) => other !== school && ["same", "fits", "inflected"].includes(agreementWith(other, name)?.verdict ?? ""),
      );
      return heads.length === 0 ? null : { spelling: group.spelling, candidates: heads.map(nameOf).join("; ") };
    });
  } else if (state.hasRegistry) report(state, group, "schoolNotInRegistry", school, () => ({ spelling: group.spelling }));
  if (group.name?.closed === true) report(state, group, "schoolClosed", school, () => ({ spelling: group.spelling }));
  return school;
}

function askNear(state: IdentityState, group: MentionGroup, candidate: KnownSchool, difference: string): void {
  refuse(state, group);
  state.nearMisses.push({ group, school: candidate, difference });
}

/** A name that misses a known school by one part is a school of its own when it stands beside it; a number also when two sheets have it. */
function isReal(state: IdentityState, name: SchoolName, near: KnownSchool, difference: string): boolean {
  const keys = state.keysOfIdentity.get(identityKey(name)) ?? new Map<string, ReadonlySet<string>>();
  const ofNear = near.name === null ? undefined : state.keysOfIdentity.get(identityKey(near.name));
  const beside = [...keys].some(([sheet, rows]) => [...rows].some((row) => ofNear?.get(sheet)?.has(row) === true));
  return beside || standsBeside(near, keys) || (difference === "number" && keys.size >= 2);
}

/** Codes of one system have one shape («sch090001» and «sch090002»); two of them beside one name are two schools when nothing is a slip. */
function hasOtherCode(school: KnownSchool, group: MentionGroup): boolean {
  const shape = (identifier: string): string => identifier.replace(/\d/g, "0");
  return group.identifiers.some((own) => [...school.identifiers].some((other) => other !== own && shape(other) === shape(own)));
}

/**
 * Places a group by its name alone. A name that certainly is a known school's is taken; one that is it up to slips is taken with a
 * finding; one that fits several, or misses by a part, is asked; a new name becomes a new school.
 */
export function placeByName(state: IdentityState, group: MentionGroup, name: SchoolName): void {
  const search = findByName(name, state.known);
  switch (search.kind) {
    case "found": {
      const { school, how, byForm } = search;
      if (!state.hasRegistry && hasOtherCode(school, group)) {
        createSchool(state, group);
        return;
      }
      const uncertain = how === "fits" || how === "loose" || how === "typo" || byForm;
      if (uncertain && standsBeside(school, group.keysBySheet)) {
        if (state.hasRegistry) askNear(state, group, school, "sameSheet");
        else createSchool(state, group);
        return;
      }
      const code =
        school.registry !== null && school.identifiers.size > 0
          ? group.identifiers.find((identifier) => !school.identifiers.has(identifier))
          : undefined;
      admit(school, group, how === "same" && !byForm && code === undefined ? "learn" : "rows only");
      state.answers.set(group.key, school);
      if (byForm) report(state, group, "schoolByLegalForm", school, (nameOf) => ({ spelling: group.spelling, school: nameOf(school) }));
      else if (how === "loose" || how === "typo" || (how !== "same" && state.hasRegistry && school.registry === null)) {
        report(state, group, "schoolSpellingGuessed", school, (nameOf) => ({ spelling: group.spelling, school: nameOf(school) }));
      }
      if (code !== undefined)
        report(state, group, "schoolLoginUnknown", school, (nameOf) => ({ spelling: group.spelling, code, school: nameOf(school) }));
      return;
    }
    case "ambiguous":
      refuse(state, group);
      report(state, group, "schoolAmbiguous", null, (nameOf) => ({
        spelling: group.spelling,
        candidates: search.schools.map(nameOf).join("; "),
      }));
      return;
    case "near":
      if (isReal(state, name, search.school, search.difference)) createSchool(state, group);
      else askNear(state, group, search.school, search.difference);
      return;
    case "none":
      if (name.isSchool) createSchool(state, group);
      else {
        refuse(state, group);
        report(state, group, "schoolUnreadable", null, () => ({ spelling: group.spelling }));
      }
  }
}

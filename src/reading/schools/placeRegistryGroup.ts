import { agreementWith } from "./agreementWith";
import { admit } from "./admit";
import { newSchool } from "./knownSchool";
import type { KnownSchool } from "./knownSchool";
import type { IdentityState } from "./identityState";
import { report } from "./identityState";
import type { MentionGroup } from "./mentionGroups";

const sameWords = (a: readonly string[], b: readonly string[]): boolean => [...a].sort().join() === [...b].sort().join();

/** Names that say the same have the same number or none: a look at it spares a country's registry the comparison of every row with every other. */
function hasNumber({ name, otherNames }: KnownSchool, number: string | null): boolean {
  return name?.number === number || otherNames.some((other) => other.number === number);
}

/** The school of an earlier row that says the same of itself in everything. */
function twinOf(group: MentionGroup, known: readonly KnownSchool[]): KnownSchool | undefined {
  const { name } = group;
  return name === null
    ? undefined
    : known.find(
        (school) =>
          hasNumber(school, name.number) &&
          agreementWith(school, name)?.verdict === "same" &&
          sameWords(school.name?.patron ?? [], name.patron),
      );
}

/**
 * Places a row of the registry: a school of its own, unless an earlier row is the same school (same code, or the same name and no other
 * code). A code beside two different names, and two codes beside one name, are findings.
 */
export function placeRegistryGroup(state: IdentityState, group: MentionGroup): void {
  const mention = group.mentions[0] ?? null;
  const shared = state.known.find((school) => group.identifiers.some((identifier) => school.identifiers.has(identifier)));
  const twin = twinOf(group, state.known);
  const apart = shared !== undefined && group.name !== null && agreementWith(shared, group.name)?.verdict === "apart";
  const codesDiffer = twin !== undefined && twin !== shared && twin.identifiers.size > 0 && group.identifiers.length > 0;
  const duplicate = apart ? undefined : (shared ?? (codesDiffer ? undefined : twin));
  const school = duplicate ?? newSchool(mention);
  if (duplicate === undefined) state.known.push(school);
  admit(school, group, "learn");
  state.answers.set(group.key, school);
  if (duplicate !== undefined)
    report(state, group, "schoolRegistryDuplicate", school, (nameOf) => ({ spelling: group.spelling, school: nameOf(school) }));
  else if (apart && shared !== undefined) {
    const code = group.identifiers.find((identifier) => shared.identifiers.has(identifier)) ?? "";
    school.identifiers.delete(code);
    report(state, group, "schoolCodeShared", school, (nameOf) => ({ code, first: nameOf(shared), second: nameOf(school) }));
  } else if (twin !== undefined && codesDiffer) {
    report(state, group, "schoolsIndistinguishable", school, (nameOf) => ({ first: nameOf(twin), second: nameOf(school) }));
  }
  if (group.name?.closed === true) report(state, group, "schoolClosed", school, () => ({ spelling: group.spelling }));
}

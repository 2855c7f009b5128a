import { findByName } from "./findByName";
import { report } from "./identityState";
import type { IdentityState } from "./identityState";
import { admit } from "./admit";
import { agreementWith } from "./agreementWith";
import { newSchool } from "./knownSchool";
import type { KnownSchool } from "./knownSchool";
import type { MentionGroup } from "./mentionGroups";
import { placeByName } from "./placeByName";

function refuse(state: IdentityState, group: MentionGroup): void {
  state.answers.set(group.key, null);
}

/** The code is one school's: it decides, unless the name is certainly another's. */
function placeByCode(state: IdentityState, group: MentionGroup, school: KnownSchool, code: string): void {
  const agreement = group.name === null ? null : agreementWith(school, group.name);
  if (group.name === null || agreement === null || (agreement.verdict !== "apart" && agreement.verdict !== "typo")) {
    admit(school, group, group.name === null || agreement?.verdict === "unrelated" ? "rows only" : "learn");
    state.answers.set(group.key, school);
    return;
  }
  const search = findByName(group.name, state.known);
  if (
    search.kind === "found" &&
    search.school !== school &&
    (search.how === "same" || search.how === "inflected" || search.how === "fits")
  ) {
    const other = search.school;
    refuse(state, group);
    report(state, group, "schoolCodeContradicts", null, (nameOf) => ({
      spelling: group.spelling,
      code,
      byCode: nameOf(school),
      byName: nameOf(other),
    }));
    return;
  }
  admit(school, group, "rows only");
  state.answers.set(group.key, school);
  if (agreement.verdict === "typo") return;
  school.otherNames.push(group.name);
  report(state, group, "schoolRenamed", school, (nameOf) => ({ spelling: group.spelling, code, school: nameOf(school) }));
}

/** «14» in a column of codes that no school has as its code: the number of the school, as a city district calls its schools. */
function placeByNumber(state: IdentityState, group: MentionGroup, number: string): boolean {
  const named = state.known.filter(({ name }) => name?.number === number);
  const [school, second] = named;
  if (school === undefined) return false;
  if (second !== undefined) {
    refuse(state, group);
    report(state, group, "schoolAmbiguous", null, (nameOf) => ({ spelling: number, candidates: named.map(nameOf).join("; ") }));
    return true;
  }
  admit(school, group, "rows only");
  state.answers.set(group.key, school);
  report(state, group, "schoolSpellingGuessed", school, (nameOf) => ({ spelling: number, school: nameOf(school) }));
  return true;
}

function placeUnknownCode(state: IdentityState, group: MentionGroup): void {
  const [code] = group.identifiers;
  if (code !== undefined && /^\d{1,3}$/.test(code) && placeByNumber(state, group, code)) return;
  if (code === undefined || state.hasRegistry) {
    refuse(state, group);
    if (code === undefined) report(state, group, "schoolUnreadable", null, () => ({ spelling: group.spelling }));
    else report(state, group, "schoolCodeUnknown", null, () => ({ code }));
    return;
  }
  const school = newSchool(null);
  state.known.push(school);
  admit(school, group, "learn");
  state.answers.set(group.key, school);
}

/** Places a group of rows that no decision and no registry row has placed: by code or login first, then by name. */
export function placeGroup(state: IdentityState, group: MentionGroup): void {
  const holders = state.known.filter((school) => group.identifiers.some((identifier) => school.identifiers.has(identifier)));
  const [byCode, second] = holders;
  if (byCode !== undefined && second !== undefined) {
    refuse(state, group);
    const code = group.identifiers.join("; ");
    report(state, group, "schoolCodeContradicts", null, (nameOf) => ({
      spelling: group.spelling,
      code,
      byCode: nameOf(byCode),
      byName: nameOf(second),
    }));
  } else if (byCode !== undefined) {
    placeByCode(state, group, byCode, group.identifiers.find((identifier) => byCode.identifiers.has(identifier)) ?? "");
  } else if (group.name === null || (group.name.login !== null && !group.name.isDistinct) || isOnlyCode(group))
    placeUnknownCode(state, group);
  else placeByName(state, group, group.name);
}

/** The name is nothing but the code or login itself. */
function isOnlyCode(group: MentionGroup): boolean {
  const { name } = group;
  return (
    name !== null &&
    group.identifiers.length > 0 &&
    name.type === null &&
    name.number === null &&
    name.settlement === null &&
    name.words.length === 0 &&
    name.patron.length === 0
  );
}

import { tidyText } from "../text/tidyText";
import { normaliseText } from "../text/normaliseText";
import { findByName } from "./findByName";
import type { NameSearch } from "./findByName";
import { report } from "./identityState";
import type { IdentityState } from "./identityState";
import { admit } from "./admit";
import { newSchool } from "./knownSchool";
import type { KnownSchool } from "./knownSchool";
import type { MentionGroup } from "./mentionGroups";
import { parseSchoolName } from "./parseSchoolName";
import { printedName } from "./schoolOfKnown";
import { shortNameForms } from "./shortNameForms";

const spelt = (school: KnownSchool, canonical: string): boolean =>
  (school.decidedName !== null && normaliseText(school.decidedName) === canonical) ||
  [...school.spellings.keys()].some((text) => normaliseText(text) === canonical);

/** A name that leaves parts out is the school's only as the short name under which sheets print it. */
function isMeant({ how, school }: Extract<NameSearch, { kind: "found" }>, canonical: string): boolean {
  if (how === "same" || how === "inflected") return true;
  return shortNameForms({ name: printedName(school), settlement: null }).some((form) => normaliseText(form) === canonical);
}

/** Places a group where the user said; a canonical name that is nowhere else becomes a school of its own. */
export function placeDecided(state: IdentityState, group: MentionGroup, canonical: string): void {
  const text = normaliseText(canonical);
  const exact = state.known.filter((school) => spelt(school, text));
  const search = exact.length === 0 ? findByName(parseSchoolName(canonical), state.known) : null;
  const found = exact[0] ?? (search?.kind === "found" && isMeant(search, text) ? search.school : undefined);
  const school = found ?? newSchool(null, tidyText(canonical));
  if (found === undefined) {
    school.name = parseSchoolName(canonical);
    school.texts.add(school.name.text);
    state.known.push(school);
    report(state, group, "schoolDecisionNew", school, (nameOf) => ({ spelling: group.spelling, school: nameOf(school) }));
  }
  admit(school, group, "rows only");
  for (const identifier of group.identifiers)
    if (!state.known.some((other) => other.identifiers.has(identifier))) school.identifiers.add(identifier);
  state.answers.set(group.key, school);
}

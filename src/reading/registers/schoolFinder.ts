import type { School } from "../../domain/assessment/school";
import type { ReadingDecisions } from "../reading";
import { loginPattern } from "../roles/tableLayout";
import { findByName } from "../schools/findByName";
import type { KnownSchool } from "../schools/knownSchool";
import { newSchool } from "../schools/knownSchool";
import { mentionName } from "../schools/mentionName";
import { parseSchoolName } from "../schools/parseSchoolName";
import { normaliseText } from "../text/normaliseText";

/** Whose name stands in a register. `guessed`: up to slips of the keyboard or parts left out, to be confirmed. */
export type SchoolAnswer =
  | { readonly kind: "found"; readonly schoolId: string; readonly guessed: boolean }
  | { readonly kind: "ambiguous"; readonly schoolIds: readonly string[] }
  | { readonly kind: "unknown" };

function knownSchool(school: School): KnownSchool {
  const known = newSchool(null);
  const mention = { fullName: null, code: null, login: null, enrolment: null, type: null, registry: false } as const;
  const source = { file: null, sheet: "", address: "A1" };
  known.name = mentionName({ ...mention, name: school.name, settlement: school.settlement, source }).name;
  for (const text of [school.name, school.shortName, ...school.aliases]) known.texts.add(parseSchoolName(text).text);
  for (const text of school.aliases) known.otherNames.push(parseSchoolName(text));
  return known;
}

/**
 * Finds the schools that registers name among those that the assessment sheets named. A register never makes a school: a name that is nobody's
 * is asked about. The user's decisions win, then login and code, then the name in any spelling.
 */
export function schoolFinder(schools: readonly School[], decisions: ReadingDecisions): (text: string) => SchoolAnswer {
  const known = schools.map((school) => ({ school, entry: knownSchool(school) }));
  const idOf = new Map(known.map(({ school, entry }) => [entry, school.id]));
  const decided = new Map([...decisions.schoolNames].map(([spelling, name]) => [normaliseText(spelling), name]));
  const entries = known.map(({ entry }) => entry);
  const answers = new Map<string, SchoolAnswer>();
  const find = (text: string): SchoolAnswer => {
    const plain = normaliseText(decided.get(normaliseText(text)) ?? text);
    const byName = schools.filter(({ name }) => normaliseText(name) === plain);
    if (byName.length === 1 && byName[0] !== undefined) return { kind: "found", schoolId: byName[0].id, guessed: false };
    const login = loginPattern.exec(plain)?.[1]?.replace(/\s/g, "").toLowerCase();
    const byCode = schools.find(
      (school) => (school.code !== null && school.code === plain) || (login !== undefined && school.login?.toLowerCase() === login),
    );
    if (byCode !== undefined) return { kind: "found", schoolId: byCode.id, guessed: false };
    const search = findByName(parseSchoolName(decided.get(normaliseText(text)) ?? text), entries);
    switch (search.kind) {
      case "found": {
        const schoolId = idOf.get(search.school);
        if (schoolId === undefined) throw new RangeError(`A school that was not passed in: ${text}`);
        return { kind: "found", schoolId, guessed: search.how === "loose" || search.how === "typo" || search.byForm };
      }
      case "ambiguous":
        return { kind: "ambiguous", schoolIds: search.schools.flatMap((school) => idOf.get(school) ?? []) };
      case "near":
      case "none":
        return { kind: "unknown" };
    }
  };
  return (text) => {
    let answer = answers.get(text);
    if (answer === undefined) answers.set(text, (answer = find(text)));
    return answer;
  };
}

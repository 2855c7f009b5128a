import type { School } from "../../domain/assessment/school";
import { tidyText } from "../text/tidyText";
import type { KnownSchool } from "./knownSchool";
import { schoolLevelOfType } from "./schoolLevelOfType";
import { settlementText } from "./settlementText";

const first = (school: KnownSchool, field: "code" | "login" | "settlement"): string | null => {
  const texts = [school.registry, ...school.groups.flatMap((group) => group.mentions)].map((mention) => mention?.[field] ?? null);
  const text = texts.find((value) => value !== null && tidyText(value) !== "") ?? null;
  return text === null ? null : tidyText(text);
};

/** The name to print: the user's, the registry's, else the spelling met most often (of equals the first); a code when there is no name. */
export function printedName(school: KnownSchool): string {
  const registered = school.registry?.name ?? school.registry?.fullName ?? null;
  if (school.decidedName !== null) return school.decidedName;
  if (registered !== null && tidyText(registered) !== "") return tidyText(registered);
  const spellings = [...school.spellings].sort(([, a], [, b]) => b - a);
  return spellings[0]?.[0] ?? [...school.identifiers][0] ?? "";
}

/** A gathered school as the rest of the program sees it; its short name is found when all schools are known. */
export function schoolOfKnown(school: KnownSchool, id: string): School {
  const name = printedName(school);
  const place = school.name?.settlement ?? null;
  const login = first(school, "login") ?? [...school.identifiers].find((identifier) => /^[a-z]/.test(identifier)) ?? null;
  const enrolments = [school.registry, ...school.groups.flatMap((group) => group.mentions)].filter((mention) => mention?.registry === true);
  return {
    id,
    name,
    shortName: name,
    aliases: [...school.spellings.keys()].filter((spelling) => spelling !== name),
    code: first(school, "code"),
    login,
    namedLevel: schoolLevelOfType(school.name?.type ?? null),
    settlement: first(school, "settlement") ?? (place === null ? null : settlementText(name, place)),
    registryEnrolment: enrolments.map((mention) => mention?.enrolment ?? null).find((enrolment) => enrolment !== null) ?? null,
    closed: school.name?.closed ?? false,
  };
}

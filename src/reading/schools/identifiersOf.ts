import { normaliseText } from "../text/normaliseText";
import { parseSchoolName } from "./parseSchoolName";
import type { SchoolMention } from "./schoolMention";

/** A code or login in the form in which it is compared: no spaces, brackets or decimal zeros, letters O between digits as 0. Null when it holds no digits. */
function identifierOf(text: string | null): string | null {
  if (text === null) return null;
  const plain = normaliseText(text)
    .replace(/^['(\s]+|[')\s]+$/g, "")
    .replace(/\.0+$/, "")
    .replace(/[oо](?=\d)|(?<=\d)[oо]/g, "0")
    .replace(/\s+/g, "");
  return /\d/.test(plain) ? plain : null;
}

/**
 * Everything in a row that identifies a school without its name: the code, the login, a login inside the name («(sch090006) МБОУ …»),
 * a name that is nothing but a code.
 */
export function identifiersOf(mention: SchoolMention): readonly string[] {
  const name = mention.name ?? "";
  const found = [
    identifierOf(mention.code),
    identifierOf(mention.login),
    /^\s*'?\d{3,}\s*$/.test(name) ? identifierOf(name) : null,
    identifierOf(parseSchoolName(name).login),
  ];
  return [...new Set(found.filter((identifier): identifier is string => identifier !== null))];
}

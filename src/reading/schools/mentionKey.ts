import { cleanCharacters } from "../text/cleanCharacters";
import type { SchoolMention } from "./schoolMention";

/** Key under which equal mentions meet: only texts count, and whether they stand in the registry. */
export function mentionKey(mention: SchoolMention): string {
  const { name, fullName, code, login, settlement, type } = mention;
  return JSON.stringify([
    mention.registry,
    ...[name, fullName, code, login, settlement, type].map((text) => (text === null ? null : cleanCharacters(text))),
  ]);
}

import type { SchoolName } from "./schoolName";

/** What a name says that tells schools apart, as a key: spellings of one school that agree in everything share it. */
export function identityKey(name: SchoolName): string {
  const { type, number, settlement, patron, words, territory, branch } = name;
  const place = settlement === null ? null : [settlement.kind, settlement.prefix, settlement.root];
  return JSON.stringify([type, number, place, [...patron].sort(), [...words].sort(), territory, branch]);
}

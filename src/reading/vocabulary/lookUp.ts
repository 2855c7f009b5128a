import type { Vocabulary } from "./vocabulary";

/** The first meaning of a vocabulary that a heading key (see headingKey) holds, or null. */
export function lookUp<T>(vocabulary: Vocabulary<T>, key: string): T | null {
  for (const { means, terms, unless } of vocabulary.entries) {
    if (terms.some((term) => term.test(key)) && !unless.some((term) => term.test(key))) return means;
  }
  return null;
}

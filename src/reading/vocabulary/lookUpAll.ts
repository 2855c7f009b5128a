import type { Vocabulary } from "./vocabulary";

/** Every meaning of a vocabulary that a heading key (see headingKey) holds, in the vocabulary's order. */
export function lookUpAll<T>(vocabulary: Vocabulary<T>, key: string): T[] {
  return vocabulary.entries
    .filter(({ terms, unless }) => terms.some((term) => term.test(key)) && !unless.some((term) => term.test(key)))
    .map(({ means }) => means);
}

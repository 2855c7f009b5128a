import { termPattern } from "./termPattern";

/** An entry of a vocabulary as a person writes it: what is meant, and the terms that say so. */
export interface VocabularyEntry<T> {
  readonly means: T;
  readonly terms: readonly string[];
  /** Terms that forbid this meaning although a term fits: "участников" is not the count in «код участника». */
  readonly unless?: readonly string[];
}

/** A vocabulary ready to be asked. */
export interface Vocabulary<T> {
  readonly entries: readonly {
    readonly means: T;
    readonly terms: readonly RegExp[];
    readonly unless: readonly RegExp[];
    /** The longer words of the terms, without their open endings: what a word cut short by a dot may have been. */
    readonly words: readonly string[];
  }[];
}

const longWord = /(?<![а-я])[а-я]{5,}(?![а-я])/g;

/** Entries in order of precedence → vocabulary: the first entry that fits wins, so the narrower stands first. */
export function vocabulary<T>(entries: readonly VocabularyEntry<T>[]): Vocabulary<T> {
  return {
    entries: entries.map(({ means, terms, unless }) => ({
      means,
      terms: terms.map(termPattern),
      unless: (unless ?? []).map(termPattern),
      // A term of two such words means what neither of them means alone.
      words: terms.map((term) => term.match(longWord) ?? []).flatMap((found) => (found.length === 1 ? found : [])),
    })),
  };
}

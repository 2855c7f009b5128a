/** What a text says where a number is expected; the reading knows more kinds, all of them no number here. */
export type TextReading =
  { readonly kind: "number"; readonly value: number } | { readonly kind: "missing" | "numbers" | "date" | "error" | "text" };

/** A school of the list with every spelling that is known of it. */
export interface ListedNames {
  readonly name: string;
  readonly spellings: readonly string[];
  readonly code: string | null;
  readonly login: string | null;
}

/**
 * What the functions are given by the face that registers them, because they import the domain and the words alone: the reader's own eyes
 * instead of a second pair, so that «12*», «45 %» or «школа №1» mean in a formula what they mean in a report.
 */
export interface Provided {
  /** Reads a text where a number is expected. */
  readonly number: (text: string) => TextReading;
  /** For each spelling the place of its school in the list, or null when no school, or more than one, may be meant. */
  readonly schools: (listed: readonly ListedNames[], spellings: readonly string[]) => readonly (number | null)[];
  /** Version of the add-in. */
  readonly version: string;
}

let current: Provided | null = null;

/** Gives the functions what they need, before the first of them is called. */
export function provide(given: Provided): void {
  current = given;
}

/** @throws when a function is called before `provide`. */
export function provided(): Provided {
  if (current === null) throw new Error("The functions were called before they were provided with readers");
  return current;
}

import type { LineTraits } from "./lineTraits";

/**
 * Does a line head the columns of a table? Vocabulary decides: two known headings and no data, or a known identity
 * («Школа», «Логин», «Код участника») beside other headings. `after` is the line above, when that one is a heading: below it a line of
 * marks, years or units is one more layer.
 */
export function isHeadingLine(traits: LineTraits, after: boolean): boolean {
  if (traits.columnNumbers || traits.schools.length > 0 || traits.longNumbers > 0) return false;
  if (traits.points > 0) return traits.numbers === 0 && (traits.identities >= 1 || after);
  const known = traits.hits + traits.generics;
  if (traits.identities >= 1 && traits.hits >= 2 && known >= traits.texts * 0.4 && traits.numbers <= Math.max(2, traits.texts * 3))
    return true;
  if (traits.numbers > 0) return false;
  if (traits.identities >= 1 && traits.texts + traits.marks + traits.years >= 2) return true;
  if (traits.hits >= 2 && known >= traits.texts * 0.5) return true;
  if (traits.hits >= 1 && traits.marks >= 3) return true;
  if (!after) return false;
  return traits.marks >= 3 || traits.years >= 1 || (traits.generics >= 1 && known >= traits.texts * 0.5);
}

import { identityColumns } from "./identityColumns";
import { measures } from "./measures";
import { olympiadColumns } from "./olympiadColumns";
import { parseMarkHeading } from "./parseMarkHeading";
import { passportIndicators } from "./passportIndicators";
import { staffColumns } from "./staffColumns";
import type { Vocabulary } from "./vocabulary";

/** Words of the vocabularies of columns with the one thing each of them means; words that mean several things are left out. */
function wordsOf(vocabularies: Readonly<Record<string, Vocabulary<string>>>): ReadonlyMap<string, string | null> {
  const meanings = new Map<string, string | null>();
  for (const [name, { entries }] of Object.entries(vocabularies))
    for (const { means, words } of entries)
      for (const word of words) {
        const meaning = `${name} ${means}`;
        meanings.set(word, (meanings.get(word) ?? meaning) === meaning && meanings.get(word) !== null ? meaning : null);
      }
  return meanings;
}

const words = wordsOf({ identityColumns, measures, passportIndicators, staffColumns, olympiadColumns });

function whole(short: string): string {
  // «неуд.», «удовл.» are marks as they stand, though longer words begin so.
  if (words.has(short) || parseMarkHeading(` ${short} `) !== null) return short;
  const begun = [...words].filter(([word]) => word.startsWith(short));
  const [first] = begun;
  if (first === undefined || first[1] === null || begun.some(([, meaning]) => meaning !== first[1])) return short;
  return first[0];
}

const written = new Map<string, string>();

/**
 * Words cut short by a dot → the words of the vocabulary that begin so: «побед.» → «победител». Only where all of these mean the same; a cut word of fewer than
 * five letters («труд.») says too little, and so does one that begins words of several meanings («план.»).
 *
 * @param text normalised (see normaliseText)
 * @example writeOut("кол-во побед.") → "кол-во победител "
 */
export function writeOut(text: string): string {
  if (!text.includes(".")) return text;
  return text.replace(/(?<![а-я.-])([а-я]{5,})\./g, (_all, short: string) => {
    const known = written.get(short) ?? whole(short);
    written.set(short, known);
    return `${known} `;
  });
}

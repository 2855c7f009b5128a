const latinToCyrillic: Readonly<Record<string, string>> = {
  a: "а",
  b: "в",
  c: "с",
  e: "е",
  h: "н",
  k: "к",
  m: "м",
  o: "о",
  p: "р",
  t: "т",
  x: "х",
  y: "у",
  A: "А",
  B: "В",
  C: "С",
  E: "Е",
  H: "Н",
  K: "К",
  M: "М",
  O: "О",
  P: "Р",
  T: "Т",
  X: "Х",
  Y: "У",
};
const cyrillicToLatin: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(latinToCyrillic).map(([latin, cyrillic]) => [cyrillic, latin]),
);

const swap = (word: string, table: Readonly<Record<string, string>>): string =>
  Array.from(word, (letter) => table[letter] ?? letter).join("");

/** Looks the same printed: capitals, and the small letters whose shapes coincide (b, h, k, m, t do not). */
const onlyTwins = (word: string): boolean => /^(?:[ABCEHKMOPTXY]+|[aceopxy]+|[ABCEHKMOPTXY][aceopxy]+)$/.test(word);

/**
 * Undoes letters typed in the wrong alphabet: «CОШ» with a latin C, «sсh» with a Cyrillic с. A word that mixes both
 * alphabets becomes Cyrillic when each of its latin letters has a Cyrillic twin, else latin when each Cyrillic letter
 * has a latin twin, else it stays. A wholly latin word of twins («MOY», «c») becomes Cyrillic only in a text that
 * holds other Cyrillic words and no other latin ones. Words joined by a hyphen or a digit are judged apart.
 *
 * @example unifyAlphabet("Hово-Кубран") // "Ново-Кубран", all Cyrillic
 */
export function unifyAlphabet(text: string): string {
  const separated = text.replace(/[a-zа-яё]+/gi, (word) => {
    const latin = word.match(/[a-z]/gi);
    const cyrillic = word.match(/[а-яё]/gi);
    if (latin === null || cyrillic === null) return word;
    if (latin.every((letter) => letter in latinToCyrillic)) return swap(word, latinToCyrillic);
    if (cyrillic.every((letter) => letter in cyrillicToLatin)) return swap(word, cyrillicToLatin);
    return word;
  });
  const latinWords = separated.match(/[a-z]+/gi);
  if (latinWords === null || !/[а-яё]/i.test(separated) || !latinWords.every(onlyTwins)) return separated;
  return swap(separated, latinToCyrillic);
}

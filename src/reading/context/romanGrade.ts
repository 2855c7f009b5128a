const numerals = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi"];

/**
 * The grade (класс) written in Roman numerals, 1–11; null for any other word. A lone X may have become a Cyrillic х beside Cyrillic words.
 *
 * @example romanGrade("IV") → 4
 */
export function romanGrade(word: string): number | null {
  const at = numerals.indexOf(word.trim().toLowerCase().replace(/х/g, "x"));
  return at < 0 ? null : at + 1;
}

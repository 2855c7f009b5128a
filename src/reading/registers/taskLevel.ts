/**
 * Level of a task of ВПР: «Б», «базовый» are basic; «П», «повышенный», «В», «высокий» are not; anything else says nothing.
 *
 * @example taskLevel("базовый") // true
 */
export function taskLevel(text: string): boolean | null {
  const plain = text.trim().toLowerCase();
  if (/^б(?:азов\S*)?\.?$/u.test(plain)) return true;
  return /^(?:п(?:овыш\S*)?|в(?:ысок\S*)?)\.?$/u.test(plain) ? false : null;
}

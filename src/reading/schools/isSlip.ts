import { distance } from "fastest-levenshtein";

/**
 * Do two different words differ by one slip of the keyboard: a letter left out, added or replaced, or two neighbours exchanged?
 *
 * @example isSlip("ново", "нвоо") // true: neighbours exchanged
 */
export function isSlip(a: string, b: string): boolean {
  const slips = distance(a, b);
  if (slips !== 2 || a.length !== b.length) return slips === 1;
  const at = Array.from(a).findIndex((letter, index) => letter !== b[index]);
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

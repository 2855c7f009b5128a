import { distance } from "fastest-levenshtein";

/**
 * May two words be one word with a slip of the keyboard? One slip in words of 5 letters and more, two in words of 10 and
 * more; shorter words must be equal. An exchange of neighbouring letters counts as one slip. Words are normalised.
 *
 * @example withinTypos("кувинск", "кувнск") // true
 * @example withinTypos("псыж", "псых") // false: four letters
 */
export function withinTypos(a: string, b: string): boolean {
  if (a === b) return true;
  const length = Math.max(a.length, b.length);
  const allowed = length >= 10 ? 2 : length >= 5 ? 1 : 0;
  if (Math.abs(a.length - b.length) > allowed || allowed === 0) return false;
  const slips = distance(a, b);
  return slips <= allowed || (slips === 2 && isExchange(a, b));
}

function isExchange(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = Array.from(a).findIndex((letter, index) => letter !== b[index]);
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

import { distance } from "fastest-levenshtein";
import { isSlip } from "./isSlip";

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
  if (length < 5 || Math.abs(a.length - b.length) > 2) return false;
  return isSlip(a, b) || (length >= 10 && distance(a, b) === 2);
}

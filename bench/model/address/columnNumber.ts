/** Zero-based column of its letters, case ignored: "A" → 0, "aa" → 26. */
export function columnNumber(name: string): number {
  return [...name.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The text with a capital first letter: capitalise("школа") // «Школа». */
export function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase("ru") + text.slice(1);
}

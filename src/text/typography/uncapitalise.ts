/** The text with a small first letter, for the middle of a sentence: uncapitalise("Русский язык") // «русский язык». */
export function uncapitalise(text: string): string {
  return text.charAt(0).toLocaleLowerCase("ru") + text.slice(1);
}

/** The text with a capital first letter, for the beginning of a sentence: capitalise("не закрыты 2 вакансии") // «Не закрыты 2 вакансии». */
export function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase("ru") + text.slice(1);
}

/** Why a text of the catalogue cannot be used; `word` is what stands in the braces. */
export type TemplateProblem =
  { readonly code: "empty" } | { readonly code: "unknownPlaceholder"; readonly word: string } | { readonly code: "brace" };

/**
 * Looks for what a text of the catalogue cannot mean: nothing at all, a word in braces that stands for no number here, a brace alone.
 * Null where the text can be used.
 *
 * @example templateProblem("Провести {встречу}.", ["показатель"]) // { code: "unknownPlaceholder", word: "встречу" }
 */
export function templateProblem(text: string, allowed: readonly string[]): TemplateProblem | null {
  if (text.trim() === "") return { code: "empty" };
  for (const [, word = ""] of text.matchAll(/\{([^{}]*)\}/g)) {
    if (!allowed.includes(placeholderWord(word))) return { code: "unknownPlaceholder", word: word.trim() };
  }
  return /[{}]/.test(text.replaceAll(/\{[^{}]*\}/g, "")) ? { code: "brace" } : null;
}

/** A word in braces however it was typed: «{ Показатель }» is «{показатель}». */
export function placeholderWord(typed: string): string {
  return typed.replaceAll(/\s+/g, " ").trim().toLocaleLowerCase("ru").replace("партнер", "партнёр");
}

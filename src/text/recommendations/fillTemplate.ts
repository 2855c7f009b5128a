import { capitalise } from "../typography/capitalise";
import type { Placeholder } from "./placeholders";
import { placeholderWord } from "./templateProblem";

/**
 * A text of the catalogue with its numbers and names: a sentence that begins with one gets its capital letter.
 *
 * @throws when a word in braces has no value: such texts are refused before (`templateProblem`).
 * @example fillTemplate("{показатель}. Помочь.", { показатель: "не закрыты 2 вакансии" }) // «Не закрыты 2 вакансии. Помочь.»
 */
export function fillTemplate(template: string, values: Readonly<Partial<Record<Placeholder, string>>>): string {
  const filled = template.replaceAll(/\{([^{}]*)\}/g, (_, typed: string) => {
    const value = values[placeholderWord(typed) as Placeholder];
    if (value === undefined) throw new RangeError(`fillTemplate: nothing stands for {${typed}}`);
    return value;
  });
  return capitalise(filled.trimStart());
}

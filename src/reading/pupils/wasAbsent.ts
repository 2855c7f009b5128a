import { normaliseText } from "../text/normaliseText";

/**
 * Does a cell of a protocol say that the pupil did not sit («н/я», «неявка», «отсутствовал», «удалён», «не завершил»)?
 *
 * @example wasAbsent("н/я") → true
 */
export function wasAbsent(text: string): boolean {
  return /^(?:н\/?я|неяв|не яв|отсут|удален|не заверш|не участв|болел|не писал|не сдавал)/.test(normaliseText(text));
}

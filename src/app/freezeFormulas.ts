import { freezeFormulas as freeze } from "../workbook/freeze/freezeFormulas";
import type { Frozen } from "../workbook/freeze/freezeFormulas";
import { exclusively } from "./exclusively";

/**
 * A call of one of our functions in a formula, as Excel shows it or as its file keeps it (`_xldudf_ШНОР_ИСБШ`). A formula that only uses
 * a name of ours (ШНОР_Данные) is right without the add-in and stays.
 */
const ourFunction = /(?<![\p{L}\p{N}_.])(?:_xldudf_шнор_|шнор\.)[\p{L}\p{N}_.]+\s*\(/iu;

/** «Зафиксировать значения»: our formulas become values on every sheet, so that the book reads right where there is no add-in. */
export function freezeFormulas(options: { readonly signal?: AbortSignal } = {}): Promise<Frozen> {
  return exclusively(() => freeze(ourFunction, options));
}

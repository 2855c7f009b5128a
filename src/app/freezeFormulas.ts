import { cellsFingerprint } from "../domain/provenance/cellsFingerprint";
import { freezeFormulas as freeze } from "../workbook/freeze/freezeFormulas";
import type { Frozen } from "../workbook/freeze/freezeFormulas";
import { exclusively } from "./exclusively";

/**
 * A call of one of our functions in a formula, as Excel shows it or as its file keeps it (`_xldudf_ШНОР_ИСБШ`). A formula that only uses
 * a name of ours (ШНОР_Данные) is right without the add-in and stays.
 */
const ourFunction = /(?<![\p{L}\p{N}_.])(?:_xldudf_шнор_|шнор\.)[\p{L}\p{N}_.]+\s*\(/iu;

export interface FreezeChoice {
  /** Only what is selected, instead of the whole book. */
  readonly selectionOnly?: boolean;
  readonly signal?: AbortSignal;
}

/**
 * «Зафиксировать значения»: our formulas become values, so that the book reads right where there is no add-in. The next run undoes it:
 * it writes our sheets anew and puts the formulas in the user's own cells back.
 */
export function freezeFormulas(choice: FreezeChoice = {}): Promise<Frozen> {
  return exclusively(() => freeze({ ...choice, matches: ourFunction, wholeSheets: ["calculation"], fingerprint: cellsFingerprint }));
}

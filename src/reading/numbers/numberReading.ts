/** One number of a cell. A per cent is on the scale 0–100: «45 %» and 0.45 under the format "0%" are both 45. */
export interface NumberPart {
  readonly value: number;
  /** The cell itself says per cent (by its text or its number format); «45» and 0.45 alone do not. */
  readonly percent: boolean;
  /** Digits after the decimal separator on the scale of `value`; null when the cell's number has no finite short form. */
  readonly decimals: number | null;
  /** Unit word that stood after the number («чел.»), normalised; null where there was none. */
  readonly unit: string | null;
}

/**
 * What a cell says when it is asked for a number. Only `number` may be used without a further question:
 * - `numbers`: several numbers in one cell; `countAndShare` is «318 человек/98,76%» (count first, whatever the order was),
 *   `bracket` is «5 (2)», `slash` is «0/1/2», `of` is «12 из 25». The column's meaning decides which part is wanted.
 * - `date`: a number under a date format. `typed` holds the two figures a person typed when Excel took «1/2» or «5.3»
 *   for a day (Russian order: day, month, or month, year), `decimal` the number they make if the sign was a decimal
 *   separator; both null for a full date. Always a matter for a finding.
 * - `missing`: a sentinel («-», «н/д», empty): never 0. - `error`: an error of a formula. - `text`: anything else.
 */
export type NumberReading =
  | (NumberPart & {
      readonly kind: "number";
      /** Footnote characters beside the number («12*» → "*"), "" where there were none. */
      readonly marks: string;
      readonly from: "number" | "text";
      /** Letters O were read as zeros («1O» → 10): to be flagged. */
      readonly repaired: boolean;
    })
  | {
      readonly kind: "numbers";
      readonly shape: "countAndShare" | "bracket" | "slash" | "of";
      readonly parts: readonly NumberPart[];
      readonly marks: string;
      readonly text: string;
    }
  | {
      readonly kind: "date";
      readonly serial: number;
      readonly typed: readonly [number, number] | null;
      readonly decimal: number | null;
    }
  | { readonly kind: "missing"; readonly text: string }
  | { readonly kind: "error"; readonly text: string }
  | { readonly kind: "text"; readonly text: string };

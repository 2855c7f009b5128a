import type { Cell } from "../cells/cell";

/**
 * What one cell gives where a figure is expected.
 * `absent`: nothing stands there · `missing`: a sentinel («-», «н/д») · `bad`: an error, a date, a text, an impossible number.
 */
export type Figure =
  | {
      readonly state: "value";
      readonly value: number;
      readonly decimals: number;
      /** The cell itself says per cent: its value is on the scale 0–100 already. */
      readonly percent: boolean;
      readonly cell: Cell;
    }
  | { readonly state: "absent"; readonly cell: null }
  | { readonly state: "missing" | "bad"; readonly text: string; readonly cell: Cell };

export const absent: Figure = { state: "absent", cell: null };

import type { SheetGrid } from "../../../src/reading/grid";
import type { HardResult } from "./hardDistrict";
import type { Random } from "./random";

/** What of a result a sheet shows; the rest must stay unknown. */
export interface Shown {
  readonly result: HardResult;
  readonly fields: readonly ("n" | "marks" | "low" | "mean")[];
}

/** A passport as it truly was: indicator → figure, by the code of the school and the year. */
export interface ShownPassport {
  readonly code: string;
  readonly year: number;
  readonly indicators: Readonly<Record<string, number>>;
}

/** A sheet (or several) in a form of its own, with all that can be read from it. */
export interface LaidOut {
  readonly grids: readonly SheetGrid[];
  readonly results: readonly Shown[];
  readonly passports?: readonly ShownPassport[];
}

export type Layout = (random: Random) => LaidOut;

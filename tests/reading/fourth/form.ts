import type { Chance } from "./chance";
import type { Claim } from "./claims";
import type { Manner } from "./manner";
import type { Paper } from "./paper";
import type { School } from "./regions";

/** What a maker of a form is given. */
export interface Office {
  readonly chance: Chance;
  readonly manner: Manner;
  readonly schools: readonly School[];
  /** The last school year's end. */
  readonly year: number;
}
export interface Made {
  readonly papers: readonly Paper[];
  readonly claims: readonly Claim[];
}
export type Form = (office: Office) => Made;

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sharedData } from "./district";

export interface LostCell {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  readonly kind: string;
  /** Id of the school in whose row the cell stands. */
  readonly school: string;
}

/** Cells of a district that were spoiled so that nobody can read their value. */
export function lostCells(district: string): LostCell[] {
  const truth = JSON.parse(readFileSync(join(sharedData, `district-${district}`, "truth.json"), "utf8")) as {
    defects: (LostCell & { readonly lost: boolean })[];
  };
  return truth.defects.filter(({ lost }) => lost);
}

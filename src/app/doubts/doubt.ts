import type { CellSource } from "../../domain/assessment/cellSource";
import type { ScoreScale } from "../../domain/assessment/fact";
import type { Finding } from "../../domain/findings/finding";
import type { SheetKind } from "../../reading/reading";

/** What a person answers: a statement about the table of the cell, or about the name of a school. */
export type DoubtAnswer =
  | { readonly about: "scale"; readonly scale: ScoreScale }
  | { readonly about: "counted"; readonly counted: "pupils" | "families" | "parents" }
  | { readonly about: "language"; readonly indicator: "languageDifficulties" | "otherLanguage" }
  | { readonly about: "year"; readonly year: number }
  | { readonly about: "grade"; readonly grade: number }
  | { readonly about: "subject"; readonly subject: string }
  | { readonly about: "mathematics"; readonly subject: "mathematicsBasic" | "mathematicsProfile" }
  | { readonly about: "kind"; readonly kind: SheetKind }
  | { readonly about: "school"; readonly spelling: string; readonly school: string };

export interface DoubtAlternative {
  /** Words of the button. */
  readonly label: string;
  readonly answer: DoubtAnswer;
  /** What the reading takes for itself as long as nobody answers. */
  readonly taken: boolean;
}

/** Сомнение: a question the reading cannot answer alone, with what it thinks, why, and the answers there are. */
export interface Doubt {
  /** Stable between two readings of the same data. */
  readonly id: string;
  readonly finding: Pick<Finding, "code" | "params">;
  /** The first cell it is met in. */
  readonly source: CellSource;
  /** Every sheet it is met on. */
  readonly sheets: readonly Pick<CellSource, "file" | "sheet">[];
  /** «ОГЭ 2025!C14», with the file where there is one. */
  readonly place: string;
  /** About a table, not a school's name: mapping the sheet by hand answers it too. */
  readonly aboutTable: boolean;
  /** What cannot be told, no full stop. */
  readonly question: string;
  readonly whatWeThink: string;
  /** What becomes of the numbers until it is answered. */
  readonly why: string;
  readonly alternatives: readonly DoubtAlternative[];
}

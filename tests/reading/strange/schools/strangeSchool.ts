export type StrangeType = "СОШ" | "ООШ" | "НОШ" | "Гимназия" | "Лицей";

/** A school of a made district: what is true of it, before anyone wrote it down. */
export interface StrangeSchool {
  readonly id: string;
  readonly type: StrangeType;
  readonly form: string;
  readonly number: number | null;
  /** Place, adjective, short and long mark of the settlement; null in a large city. */
  readonly place: readonly [place: string, adjective: string, mark: string, longMark: string] | null;
  readonly patron: string | null;
  /** Named by its place («Тюбукская СОШ») rather than by number. */
  readonly byAdjective: boolean;
  readonly code: string;
  readonly login: string;
  readonly roll: number;
  /** The last year with results; null while the school works. */
  readonly closedAfter: number | null;
  /** Type before it was renamed, and the first year of the present name. */
  readonly former: { readonly type: StrangeType; readonly until: number } | null;
  /** Head school of a branch. */
  readonly branchOf: string | null;
}

/** Level of general education a school gives: НОШ, ООШ, СОШ (gymnasiums and lyceums count as СОШ). */
export type SchoolLevel = "primary" | "basic" | "secondary";

/**
 * A school (ОО) as one identity behind all its spellings.
 * What is not known is null, never an empty string.
 */
export interface School {
  /** Stable within one reading: "s1", "s2" … in the order of the registry, then of appearance. */
  readonly id: string;
  /** The name to print: the short official form where one was met. */
  readonly name: string;
  /** Short name for sheets and charts («СОШ № 25 а. Старо-Кызыл»), in the district no other school's unless the names are equal. */
  readonly shortName: string;
  /** Every other spelling met, as it stood in the cells. */
  readonly aliases: readonly string[];
  /** Code of the school in the regional system (код ОО). */
  readonly code: string | null;
  /** Login of ФИС ОКО ("sch09####" / "edu09####"). */
  readonly login: string | null;
  /** Level by the type column of the registry or by the type named in the official name; else null. */
  readonly namedLevel: SchoolLevel | null;
  readonly settlement: string | null;
  /** Pupils by the registry (not by the social passport). */
  readonly registryEnrolment: number | null;
  /** Closed or reorganised: keeps its history, leaves the comparison sets. */
  readonly closed: boolean;
}

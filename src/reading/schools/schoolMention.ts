import type { CellSource } from "../../domain/assessment/cellSource";
import type { Finding } from "../../domain/findings/finding";
import type { School } from "../../domain/assessment/school";

/** One row's words about its school, as they stand in the cells; what the row does not say is null. */
export interface SchoolMention {
  readonly name: string | null;
  readonly fullName: string | null;
  /** Code of the school in the regional system (код ОО). */
  readonly code: string | null;
  /** Login of ФИС ОКО. */
  readonly login: string | null;
  readonly settlement: string | null;
  readonly enrolment: number | null;
  /** Cell of a column «Тип» / «Уровень». */
  readonly type: string | null;
  /** The row stands in the registry of schools. */
  readonly registry: boolean;
  readonly source: CellSource;
  /**
   * What the rows of this mention tell themselves apart by (subject, grade, year …): two schools stand side by side only in rows of one such key. Empty for the
   * pupils of a protocol; one row where absent.
   */
  readonly rows?: readonly string[];
}

/** The schools behind all mentions; `schoolOf` gives the id for any mention passed in, null where it could not be told. */
export interface SchoolIdentities {
  readonly schools: readonly School[];
  readonly schoolOf: (mention: SchoolMention) => string | null;
  readonly findings: readonly Finding[];
}

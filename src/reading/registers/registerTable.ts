import type { SheetKind } from "../reading";
import type { TableContext } from "../context/tableContext";
import type { SheetScope } from "../rows/sheetScope";
import type { Line } from "../tables/view";
import type { Vocabulary } from "../vocabulary/vocabulary";
import type { RegisterKind } from "../../domain/support/registerKind";
import type { RegisterReading, SchoolsNamed } from "./registerDraft";

/** A kind of table about the support itself: the words by which it is known and the way its rows are read. */
export interface RegisterForm {
  /** Null for sheets of ФИС ОКО that are no register of a department. */
  readonly register: RegisterKind | null;
  readonly kind: SheetKind;
  /** Words of a title, a sheet's or a file's name. */
  readonly titles: Vocabulary<true>;
  /** Headings → roles; "school", "ordinal" and "year" mean the same in every form. */
  readonly columns: Vocabulary<string>;
  /** Roles that other sheets do not have: one of them is needed beside a title, a set of `alone` without one. */
  readonly telling: readonly string[];
  readonly alone: readonly (readonly string[])[];
  /** Rows belong to schools. */
  readonly bySchool: boolean;
  /** What the columns must hold besides; left out where the roles say enough. */
  readonly fits?: (columns: readonly RegisterColumn[]) => boolean;
  readonly read: (table: RegisterTable) => RegisterReading;
}

export interface RegisterColumn {
  readonly at: number;
  /** Null: a heading that the form does not know. */
  readonly role: string | null;
  readonly path: readonly string[];
}

export interface RegisterRow {
  readonly line: Line;
  /** Null where no school stands in the row or around it. */
  readonly schools: SchoolsNamed | null;
  /** Text of the section row above: a direction of the roadmap, a theme. */
  readonly section: string | null;
}

/** One table of a register with its columns and rows understood. */
export interface RegisterTable {
  readonly form: RegisterForm;
  readonly columns: readonly RegisterColumn[];
  readonly rows: readonly RegisterRow[];
  /** Rows that describe the columns (the greatest mark, the level of a task), not schools. */
  readonly preamble: readonly Line[];
  readonly context: TableContext;
  readonly scope: SheetScope;
  readonly transposed: boolean;
}

import type { ScoreScale } from "../../domain/assessment/fact";
import type { SheetKind } from "../reading";
import type { ColumnRole } from "./columnRole";

/** The sheet on which a person made a statement, by its own name and that of its file (null: the open workbook). */
export interface SheetOrigin {
  readonly file: string | null;
  readonly sheet: string;
}

/**
 * Форма таблицы: the headings of its columns in order, without years, dates and names of schools, so that next year's sheet of the same
 * form has the same form. Columns without a heading count where they are filled, as "".
 */
export interface TableForm {
  /** Schools stand in columns and the headings in a column of labels. */
  readonly transposed: boolean;
  /** Lines of heading a person pointed at; null where the reading finds the heading itself. */
  readonly pointed: number | null;
  readonly headings: readonly string[];
}

/** What a person said of one column. What is left out stays as the reading finds it. */
export interface ColumnStatement {
  readonly role?: ColumnRole;
  readonly subject?: string;
  readonly grade?: number;
  /** Scale of a mean. */
  readonly scale?: ScoreScale;
  /** Whom a column of a social passport counts. */
  readonly counted?: "pupils" | "families" | "parents";
}

/**
 * Разметка: what a person said about a table, in place of what the reading would guess. Statements about columns hold for every table of the form;
 * the kind holds for every table of the form that does not name another itself; subject and grade hold for sheets of the same name (years
 * aside), the year for this very sheet only.
 */
export interface SheetMapping {
  /** Date of the statement, "2025-03-01". */
  readonly savedOn: string;
  readonly origin: SheetOrigin;
  /** Null: the statement is about the sheet of this name, whatever stands there («не читать этот лист»). */
  readonly form: TableForm | null;
  /** "nothing": the table is not to be read; null: the kind is as the reading finds it. */
  readonly kind: SheetKind | "nothing" | null;
  readonly subject: string | null;
  readonly grade: number | null;
  readonly year: number | null;
  /** One for each heading of the form, null where nothing was said. */
  readonly columns: readonly (ColumnStatement | null)[];
}

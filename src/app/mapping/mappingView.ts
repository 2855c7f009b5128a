import type { ContextUnit } from "../../domain/assessment/context";
import type { CellSource } from "../../domain/assessment/cellSource";
import type { ScoreScale } from "../../domain/assessment/fact";
import type { ColumnRole } from "../../reading/mapping/columnRole";
import type { PointedHeading } from "../../reading/mapping/pointedTable";
import type { SheetKind } from "../../reading/reading";

/** One entry of a list to choose from; an empty value means «as the reading finds it». */
export interface ChoiceView {
  readonly value: string;
  readonly label: string;
}

/** One column of a table, ready to be shown. */
export interface MappedColumnView {
  /** Zero-based place: key of the choices made about it. */
  readonly at: number;
  /** «B», or «строка 4» where the table is transposed. */
  readonly place: string;
  /** The heading as it stands; a sentence of ours where there is none. */
  readonly heading: string;
  readonly role: ColumnRole;
  /** Why it has this role, in words. */
  readonly why: string;
  /** Scales to choose from, where the column is a mean. */
  readonly scales: readonly ChoiceView[];
  readonly scale: string;
  /** Whom the column counts, where it is one of a social passport. */
  readonly counts: readonly ChoiceView[];
  readonly counted: string;
}

/** One table of a sheet as it would be read. */
export interface MappedTableView {
  readonly title: string;
  /** A1 address of the heading; null where none was found. */
  readonly heading: string | null;
  /** How it is read now, in one sentence. */
  readonly state: string;
  readonly kind: SheetKind | "";
  readonly subject: string;
  readonly grade: string;
  readonly year: string;
  /** Roles the columns may have, for the kind it is read as; empty for kinds whose columns nobody assigns. */
  readonly roles: readonly ChoiceView[];
  readonly columns: readonly MappedColumnView[];
  /** A statement about it is kept in the workbook. */
  readonly saved: boolean;
}

/** What a person has chosen so far. Nothing chosen = as the reading finds it. */
export interface MappingChoice {
  /** Which of the tables of the sheet. */
  readonly table: number;
  /** The heading he pointed at; null for the one that was found. */
  readonly heading: PointedHeading | null;
  readonly kind: SheetKind | "";
  readonly subject: string;
  readonly grade: string;
  readonly year: string;
  readonly roles: ReadonlyMap<number, ColumnRole>;
  readonly scales: ReadonlyMap<number, ScoreScale>;
  readonly counted: ReadonlyMap<number, Exclude<ContextUnit, "percent">>;
}

export interface PreviewLineView {
  readonly school: string;
  readonly text: string;
  readonly source: CellSource;
  readonly place: string;
}

export interface MappingPreviewView {
  /** What would be read, in one sentence. */
  readonly summary: string;
  /** True when something would be read at all: only then there is something to keep. */
  readonly reads: boolean;
  readonly lines: readonly PreviewLineView[];
  /** Errors and questions that would be left, in words. */
  readonly questions: readonly string[];
}

/** A sheet on the desk: what its tables are, what would be read by other words, and the ways to keep or forget them. */
export interface MappingDesk {
  readonly sheet: string;
  readonly file: string | null;
  readonly kinds: readonly ChoiceView[];
  readonly subjects: readonly ChoiceView[];
  readonly grades: readonly ChoiceView[];
  readonly years: readonly ChoiceView[];
  readonly tables: () => readonly MappedTableView[];
  /** Rows of an added file that may be its heading; empty where the heading is selected in the grid. */
  readonly lines: readonly ChoiceView[];
  /** The table under the choices made; null where there is none. */
  readonly table: (choice: MappingChoice) => MappedTableView | null;
  readonly preview: (choice: MappingChoice) => MappingPreviewView;
  readonly save: (choice: MappingChoice) => Promise<void>;
  readonly forget: (choice: MappingChoice) => Promise<void>;
  /** «Не читать этот лист». */
  readonly skip: () => Promise<void>;
  /** The heading that is selected in the grid; null when another sheet is. */
  readonly selectedHeading: (transposed: boolean) => Promise<PointedHeading | null>;
}

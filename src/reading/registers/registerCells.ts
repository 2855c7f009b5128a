import type { CellSource } from "../../domain/assessment/cellSource";
import { cellAddress } from "../cells/cellAddress";
import { cellText } from "../cells/cellText";
import { findSubject } from "../context/findSubject";
import type { YearMention } from "../context/yearMention";
import { findYear } from "../context/findYear";
import { calendarYear } from "../context/calendarYear";
import { readDate } from "../dates/readDate";
import { readFigure } from "../figures/readFigure";
import { unreadable } from "../figures/unreadable";
import { makeFinding } from "../findings/makeFinding";
import type { ReadingFindingCode } from "../findings/readingFindings";
import { isMissingText } from "../numbers/isMissingText";
import { readBoolean } from "../numbers/readBoolean";
import { sourceOf } from "../rows/sheetScope";
import { slotAt } from "../rows/tableRow";
import { placeOf } from "../tables/placeOf";
import type { Slot } from "../tables/view";
import { tidyText } from "../text/tidyText";
import { headingKey } from "../vocabulary/headingKey";
import type { MeasureStatus } from "./readStatus";
import { readStatus } from "./readStatus";
import type { RowFinding } from "./registerDraft";
import type { RegisterColumn, RegisterRow, RegisterTable } from "./registerTable";

/** First and last day of what a cell says. */
export interface DaysSaid {
  readonly from: string;
  readonly until: string;
}

/** Readers of the cells of one row by role; what cannot be read gives null and a finding with its cell. */
export interface RegisterCells {
  readonly source: CellSource;
  /** The cell of the row in a column. */
  readonly sourceOf: (column: RegisterColumn) => CellSource;
  readonly slot: (role: string) => Slot | undefined;
  readonly text: (role: string) => string | null;
  readonly flag: (role: string) => boolean | null;
  readonly status: (role: string) => MeasureStatus | null;
  readonly days: (role: string) => DaysSaid | null;
  readonly number: (role: string, unit?: "count" | "share") => number | null;
  readonly numberIn: (column: RegisterColumn, unit?: "count" | "share") => { value: number; percent: boolean } | null;
  readonly subject: (role: string) => string | null;
  /** Calendar year of the row: its own cell, else the words around the table. */
  readonly year: () => number | null;
  readonly say: (code: ReadingFindingCode, role: string | null, params?: RowFinding["finding"]["params"]) => void;
}

/** The year the words over a table speak of, for dates that say none. */
export function yearAround({ context }: RegisterTable): YearMention | null {
  return context.year?.kind === "date" ? null : context.year;
}

/** The columns of a form by role; of several with one role the first. */
export function columnOf(table: RegisterTable, role: string): RegisterColumn | undefined {
  return table.columns.find((column) => column.role === role);
}

/** Opens the cells of a row. `findings` takes what is to be said about them. */
export function registerCells(table: RegisterTable, row: RegisterRow, findings: RowFinding[]): RegisterCells {
  const { scope, transposed } = table;
  const { line, schools } = row;
  const source = sourceOf(
    scope,
    line.slots.map(({ cell }) => cell),
  );
  const slotOf = (role: string): Slot | undefined => {
    for (const column of table.columns) {
      const slot = column.role === role ? slotAt(line, column.at) : undefined;
      if (slot !== undefined) return slot;
    }
    return undefined;
  };
  const filled = (role: string): Slot | undefined => {
    const slot = slotOf(role);
    return slot === undefined || (typeof slot.cell.value === "string" && isMissingText(cellText(slot.cell))) ? undefined : slot;
  };
  const push = (finding: RowFinding["finding"]): void => void findings.push({ finding, schools });
  const placeOfColumn = (column: RegisterColumn): CellSource => {
    const { row: r, column: c } = placeOf(line, column.at, transposed);
    return { file: scope.file, sheet: scope.sheet, address: cellAddress(r, c) };
  };
  const placeIn = (role: string | null): CellSource => {
    const column = role === null ? undefined : columnOf(table, role);
    return column === undefined ? source : placeOfColumn(column);
  };
  const say: RegisterCells["say"] = (code, role, params = {}) => push(makeFinding(code, placeIn(role), params));
  const numberIn: RegisterCells["numberIn"] = (column, unit = "count") => {
    const slot = slotAt(line, column.at);
    const { figure, findings: said } = readFigure(slot, unit, scope);
    said.forEach(push);
    if (figure.state === "value") return { value: figure.value, percent: figure.percent };
    if (figure.state === "bad") {
      const finding = unreadable(
        figure,
        placeOf(line, column.at, transposed),
        column.role ?? column.path[column.path.length - 1] ?? "",
        true,
        scope,
      );
      if (finding !== null) push(finding);
    }
    return null;
  };
  const text = (role: string): string | null => {
    const slot = filled(role);
    return slot === undefined ? null : tidyText(cellText(slot.cell));
  };
  return {
    source,
    sourceOf: placeOfColumn,
    slot: slotOf,
    text,
    say,
    numberIn,
    number: (role, unit) => {
      const column = columnOf(table, role);
      return column === undefined ? null : (numberIn(column, unit)?.value ?? null);
    },
    flag: (role) => {
      const slot = slotOf(role);
      if (slot === undefined) return null;
      const answer = readBoolean(slot.cell.value);
      if (answer !== null) return answer;
      const words = cellText(slot.cell);
      if (isMissingText(words)) return null;
      push(makeFinding("registerFlagUnknown", sourceOf(scope, [slot.cell]), { text: words.slice(0, 80), role }));
      return null;
    },
    status: (role) => {
      const slot = slotOf(role);
      if (slot === undefined) return null;
      const status = readStatus(slot.cell.value);
      const words = cellText(slot.cell);
      if (status === null && !isMissingText(words))
        push(makeFinding("registerStatusUnknown", sourceOf(scope, [slot.cell]), { text: words.slice(0, 80) }));
      return status;
    },
    days: (role) => {
      const slot = slotOf(role);
      if (slot === undefined) return null;
      const reading = readDate(slot.cell.value, slot.cell.format, scope.date1904, yearAround(table));
      if (reading.kind === "date") return { from: reading.from, until: reading.until };
      if (reading.kind === "bad") {
        const { why } = reading;
        push(makeFinding("registerDateUnreadable", sourceOf(scope, [slot.cell]), { text: cellText(slot.cell).slice(0, 80), role, why }));
      }
      return null;
    },
    subject: (role) => {
      const words = text(role);
      return words === null ? null : (findSubject(headingKey(words)) ?? words);
    },
    year: () => {
      const slot = filled("year");
      const mention = (slot === undefined ? null : findYear(cellText(slot.cell))) ?? table.context.year;
      return mention === null ? null : calendarYear(mention, table.form.kind, null);
    },
  };
}

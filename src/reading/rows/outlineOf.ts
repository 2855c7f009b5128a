import { cellText } from "../cells/cellText";
import type { TableLayout } from "../roles/tableLayout";
import type { Line } from "../tables/view";
import { namesSchool } from "./namesSchool";
import { outlineLabel } from "./outlineLabel";
import { slotAt } from "./tableRow";

/** How the rows of a pivot table (сводная таблица) stand under one another. */
export interface Outline {
  /** Rows of schools that sum up the rows of subjects or grades below them. */
  readonly schools: ReadonlySet<Line>;
  /** Rows of subjects or grades that sum up the schools below them. */
  readonly over: ReadonlySet<Line>;
}

/**
 * Finds the rows that sum up those below them. Both sets are empty for a table without such rows: a label without figures over schools («Физика») is a section,
 * and holds for the rows below it.
 */
export function outlineOf(lines: readonly Line[], { identity }: TableLayout): Outline {
  const text = (line: Line | undefined): string => {
    const slot = line === undefined ? undefined : slotAt(line, identity.school);
    return slot === undefined ? "" : cellText(slot.cell);
  };
  const isInner = (line: Line | undefined): boolean => line !== undefined && line.slots.length >= 3 && outlineLabel(text(line)) !== null;
  const isSchool = (line: Line | undefined): boolean => namesSchool(text(line));
  const pairs = (upper: (line: Line) => boolean, lower: (line: Line | undefined) => boolean): ReadonlySet<Line> => {
    const heads = lines.filter((line, i) => lower(lines[i + 1]) && upper(line));
    return new Set(heads.length >= 2 ? heads : []);
  };
  const first = lines.findIndex(isSchool);
  const none: Outline = { schools: new Set(), over: new Set() };
  if (first < 0) return none;
  const before = lines.slice(0, first).filter((line) => outlineLabel(text(line)) !== null);
  if (before.length === 0) return { ...none, schools: pairs(isSchool, isInner) };
  return before.every(isInner) ? { ...none, over: pairs(isInner, isSchool) } : none;
}

import { cellText } from "../cells/cellText";
import type { TextContext } from "../context/textContext";
import { textContext } from "../context/textContext";
import type { TableLayout } from "../roles/tableLayout";
import type { Line } from "../tables/view";
import { namesSchool } from "./namesSchool";
import { slotAt } from "./tableRow";

/** The subject or grade that a label in the column of schools names («Русский язык» under its school in a pivot table); null for any other text. */
export function outlineLabel(text: string): TextContext | null {
  if (text.length > 60 || namesSchool(text)) return null;
  const said = textContext(text);
  return said.subject === null && said.grade === null ? null : said;
}

/**
 * The rows of schools in a table that is indented by school (сводная таблица): each school stands over the rows of its subjects or grades, and its own row sums
 * them up. Empty for a table that is not: a label without figures over schools («Физика») is a section, and holds for the rows below it.
 */
export function outlinedSchools(lines: readonly Line[], { identity }: TableLayout): ReadonlySet<Line> {
  const text = (line: Line | undefined): string => {
    const slot = line === undefined ? undefined : slotAt(line, identity.school);
    return slot === undefined ? "" : cellText(slot.cell);
  };
  const isInner = (line: Line | undefined): boolean => line !== undefined && line.slots.length >= 3 && outlineLabel(text(line)) !== null;
  const first = lines.findIndex((line) => namesSchool(text(line)));
  if (first < 0 || lines.slice(0, first).some((line) => outlineLabel(text(line)) !== null)) return new Set();
  const heads = lines.filter((line, i) => isInner(lines[i + 1]) && namesSchool(text(line)));
  return new Set(heads.length >= 2 ? heads : []);
}

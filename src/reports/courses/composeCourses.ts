import { coursesWords as words } from "../../text/sheets/coursesWords";
import { composeTables } from "../layout/composeTables";
import type { TableColumn } from "../layout/sheetDescription";
import type { TableBlock } from "../layout/stackBlocks";
import { formats } from "../layout/theme";
import type { ReportInput } from "../reportInput";
import type { SheetModel } from "../sheetModel";
import { courseFigures } from "./courseFigures";
import { coverageRows } from "./coverageRows";
import { groupRows } from "./groupRows";
import { teacherRows } from "./teacherRows";

const { text, general } = formats;
const { headings } = words;
const columns: readonly TableColumn[] = [
  { heading: headings.number, width: 4, look: "centred", format: general },
  { heading: headings.group, width: 30, look: "text", format: text },
  { heading: headings.members, width: 27, look: "status", format: text },
  { heading: headings.when, width: 24, look: "text", format: text },
  { heading: headings.leaders, width: 23, look: "text", format: text },
  { heading: headings.schools, width: 29, look: "text", format: text },
  { heading: headings.reasons, width: 25, look: "text", format: text },
];
const stateColumn = 2;

/** «План ПК»: groups with quarter and leaders, how far they reach the schools on the list, and the teachers in the order of the register. */
export function composeCourses(input: ReportInput): SheetModel {
  const figures = courseFigures(input);
  const { groups, alone, teachers, coverage, diagnosticsKept, year } = figures;
  const blocks: readonly TableBlock[] = [
    { rows: groupRows(figures, input) },
    { section: words.coverage.section, headings: words.coverage.headings, rows: coverageRows(figures, input) },
    ...(teachers.length === 0
      ? []
      : [{ section: words.teachers.section, headings: words.teachers.headings, rows: teacherRows(figures, input) }]),
  ];
  return composeTables(input, {
    key: "courses",
    title: words.title(year),
    legend: words.legend,
    answer: words.answer({
      diagnosticsKept,
      groups: groups.length,
      members: groups.reduce((sum, { members }) => sum + members.length, 0),
      alone: alone.length,
      unknown: teachers.filter(({ need }) => need === null).length,
      listed: coverage.length,
      covered: coverage.filter(({ planned }) => planned > 0).length,
    }),
    columns,
    blocks,
    signColumn: stateColumn,
    notes: words.notes(input.parameters.courseGroup, diagnosticsKept),
  });
}

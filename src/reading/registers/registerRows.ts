import { cellText } from "../cells/cellText";
import { isMissingText } from "../numbers/isMissingText";
import { loginPattern } from "../roles/tableLayout";
import { namesSchool } from "../rows/namesSchool";
import { populationOf } from "../rows/population";
import type { SheetScope } from "../rows/sheetScope";
import { sourceOf } from "../rows/sheetScope";
import { slotAt } from "../rows/tableRow";
import type { Line, Slot } from "../tables/view";
import { tidyText } from "../text/tidyText";
import { namedSchools } from "./namedSchools";
import type { SchoolsNamed } from "./registerDraft";
import type { RegisterColumn, RegisterForm, RegisterRow } from "./registerTable";

/** The row a register of ours shows how to fill: «пример» in its first cell and in another one. Filled over, it is data again. */
const example = /(?:^|[^а-яё])(?:пример|образец)(?![а-яё])/iu;

function isExample({ slots }: Line): boolean {
  const [first, ...rest] = slots.map(({ cell }) => cellText(cell));
  return first !== undefined && example.test(first) && rest.some((text) => example.test(text));
}

/** 1 | 2 | 3 …: the row of column numbers under a heading. */
function isNumbering({ slots }: Line): boolean {
  return slots.length >= 3 && slots.every(({ cell }, i) => Number(cellText(cell)) === Number(cellText(slots[0]?.cell ?? cell)) + i);
}

/** «Итого» is no row of a register, a wider population none of figures; «все школы» is a row where measures are named, and a total where figures are. */
function isTotal(text: string, figures: boolean, scope: SheetScope): boolean {
  const population = populationOf(text);
  if (figures || population?.total !== true) return figures && population !== null;
  return namedSchools(text, { file: scope.file, sheet: scope.sheet, address: "A1" }).kind !== "all";
}

/** The same headings again after a page break. */
function repeatsHeading(line: Line, columns: readonly RegisterColumn[]): boolean {
  const texts = new Set(columns.flatMap(({ path }) => path));
  return line.slots.length >= 2 && line.slots.every(({ cell }) => texts.has(cellText(cell)));
}

/**
 * The lines under the heading of a register → rows with their schools. Left out: the example row, totals, repeated headings, rows struck
 * through, footnotes. A school that stands once over several rows (merged, or written once) is carried down; a lone text is a
 * section: a school, or a direction.
 *
 * @param only the school of the whole sheet where a title names it and no column does
 */
export function registerRows(
  lines: readonly Line[],
  columns: readonly RegisterColumn[],
  only: string | null,
  { bySchool, kind }: Pick<RegisterForm, "bySchool" | "kind">,
  scope: SheetScope,
): RegisterRow[] {
  const figures = kind !== "register";
  const schoolAt = columns.find(({ role }) => role === "school")?.at;
  const codeAt = columns.find(({ role }) => role === "login" || role === "code")?.at;
  const rows: RegisterRow[] = [];
  let section: string | null = null;
  let above: SchoolsNamed | null = null;
  const last = Math.max(...columns.map(({ at }) => at));
  for (const whole of lines) {
    // Behind the table stand remarks and lists of choices, which are nobody's row.
    const line = { ...whole, slots: whole.slots.filter(({ at }) => at <= last) };
    if (line.slots.length === 0) continue;
    if (line.slots.every(({ cell }) => cell.struck) || isExample(line) || isNumbering(line) || repeatsHeading(line, columns)) continue;
    const own = schoolSlot(line, schoolAt, codeAt);
    const lone = line.slots.length === 1 ? line.slots[0] : undefined;
    if (lone !== undefined) {
      const text = cellText(lone.cell);
      if (typeof lone.cell.value !== "string" || /^[*†]/.test(text) || /^\d+\.?$/.test(text)) continue;
      if (bySchool && (namesSchool(text) || loginPattern.test(text))) above = namedSchools(text, sourceOf(scope, [lone.cell]));
      else section = tidyText(text);
      continue;
    }
    if (own !== undefined && isTotal(cellText(own.cell), figures, scope)) continue;
    const [head] = line.slots;
    if (own === undefined && head !== undefined && isTotal(cellText(head.cell), figures, scope)) continue;
    if (own !== undefined) above = namedSchools(cellText(own.cell), sourceOf(scope, [own.cell]));
    const first = line.slots[0];
    const alone = only === null || first === undefined ? null : namedSchools(only, sourceOf(scope, [first.cell]));
    rows.push({ line, section, schools: bySchool ? (schoolAt === undefined ? (above ?? alone) : above) : null });
  }
  return rows;
}

/** The cell that names the schools of a row; a sentinel names none. */
function schoolSlot(line: Line, schoolAt: number | undefined, codeAt: number | undefined): Slot | undefined {
  const named = slotAt(line, schoolAt) ?? slotAt(line, codeAt);
  return named === undefined || isMissingText(cellText(named.cell)) ? undefined : named;
}

import { cellText } from "../cells/cellText";
import { namesSchool } from "../rows/namesSchool";
import { outlineLabel } from "../rows/outlineLabel";
import type { Table } from "../tables/table";
import type { Slot } from "../tables/view";
import type { IdentityRole } from "../vocabulary/identityColumns";
import type { ColumnFacets } from "./columnFacets";
import { columnFacets } from "./columnFacets";

/** A column with what it was found to be. */
export interface LaidColumn {
  readonly at: number;
  readonly facets: ColumnFacets;
  readonly path: readonly string[];
}

/** A table with its columns understood. */
export interface TableLayout {
  readonly columns: readonly LaidColumn[];
  /** Where each identity stands; the school's name is settled by content when headings offer several columns or none. */
  readonly identity: Readonly<Partial<Record<IdentityRole, number>>>;
  /** True when no heading names the schools and the column was told by its content alone. */
  readonly schoolByContent: boolean;
}

export const loginPattern = /\b((?:sch|edu)\s?\d{5,7})\b/i;

function schoolShare(slots: readonly Slot[]): number {
  const named = slots.filter(
    ({ cell }) => typeof cell.value === "string" && (namesSchool(cellText(cell)) || loginPattern.test(cellText(cell))),
  ).length;
  if (named === 0 || named * 2 >= slots.length) return named === 0 ? 0 : named / slots.length;
  // Under its school a pivot table has the rows of its subjects: they are labels of their own.
  const inner = slots.filter(({ cell }) => typeof cell.value === "string" && outlineLabel(cellText(cell)) !== null).length;
  return named / (slots.length - inner);
}

function isCodeColumn(slots: readonly Slot[]): boolean {
  return slots.length > 0 && slots.every(({ cell }) => /^\d{3,12}$/.test(cellText(cell)));
}

/** «№ ОО» over names: the heading promises codes, the cells hold schools. */
function holdsNames(slots: readonly Slot[]): boolean {
  const names = slots.filter(
    ({ cell }) => typeof cell.value === "string" && namesSchool(cellText(cell)) && !loginPattern.test(cellText(cell)),
  );
  return names.length * 2 > slots.length;
}

/** Nothing but years («2023», «2023/2024»), several of them: a transposed table has its years under no heading. */
function holdsYears(slots: readonly Slot[]): boolean {
  return slots.length >= 2 && slots.every(({ cell }) => /^20\d\d(?:\s*[-/]\s*(?:20)?\d\d)?(?:\s*г(?:\.|од)?)?$/.test(cellText(cell)));
}

/**
 * Understands the columns of a table by their headings, then checks the school's column by content: of several columns headed like a school's
 * the one that really holds names; where no heading names it, a column of names of schools.
 */
export function tableLayout(table: Table): TableLayout {
  const byColumn = new Map<number, Slot[]>();
  for (const { slots } of table.lines.slice(0, 400)) {
    for (const slot of slots) {
      const column = byColumn.get(slot.at);
      if (column === undefined) byColumn.set(slot.at, [slot]);
      else column.push(slot);
    }
  }
  const columns = table.columns.map(({ at, path }) => ({ at, path, facets: columnFacets(path) }));
  const identity: Partial<Record<IdentityRole, number>> = {};
  for (const { at, facets } of columns) if (facets.identity !== null) identity[facets.identity] ??= at;
  if (identity.year === undefined) {
    const dated = columns.find(
      ({ at, facets }) =>
        facets.measure === null && (facets.identity === null || facets.identity === "indicator") && holdsYears(byColumn.get(at) ?? []),
    );
    if (dated !== undefined) identity.year = dated.at;
  }
  const shares = new Map([...byColumn].map(([at, slots]) => [at, schoolShare(slots)]));
  const headed = columns.filter(({ facets }) => facets.identity === "school").map(({ at }) => at);
  const best = (places: readonly number[]): number | undefined =>
    [...places].sort((a, b) => (shares.get(b) ?? 0) - (shares.get(a) ?? 0) || a - b)[0];
  const school = best(headed);
  let schoolByContent = false;
  if (school !== undefined && isCodeColumn(byColumn.get(school) ?? []) && identity.code === undefined) {
    identity.code = school;
    delete identity.school;
  } else if (school !== undefined) identity.school = school;
  if (identity.school === undefined && identity.fullName === undefined) {
    const found = best(
      [...shares]
        .filter(
          ([at, share]) =>
            share >= 0.5 && at !== identity.login && at !== identity.pupil && (at !== identity.code || holdsNames(byColumn.get(at) ?? [])),
        )
        .map(([at]) => at),
    );
    if (found !== undefined) {
      for (const role of Object.keys(identity) as IdentityRole[]) if (identity[role] === found) delete identity[role];
      identity.school = found;
      schoolByContent = identity.login === undefined && identity.code === undefined;
    }
  }
  return { columns: withUnheaded(columns, byColumn), identity, schoolByContent };
}

/** Columns of data without any heading stay in the layout, with nothing said of them. */
function withUnheaded(columns: readonly LaidColumn[], byColumn: ReadonlyMap<number, readonly Slot[]>): LaidColumn[] {
  const headed = new Set(columns.map(({ at }) => at));
  const rest = [...byColumn.keys()].filter((at) => !headed.has(at)).map((at) => ({ at, path: [], facets: columnFacets([]) }));
  return [...columns, ...rest].sort((a, b) => a.at - b.at);
}

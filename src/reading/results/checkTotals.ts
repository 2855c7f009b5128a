import type { Finding } from "../../domain/findings/finding";
import { makeFinding } from "../findings/makeFinding";
import type { Figure } from "../figures/figure";
import { sourceOf } from "../rows/sheetScope";
import { slotAt } from "../rows/tableRow";
import { readFigure } from "../figures/readFigure";
import type { GroupRow, GroupRows } from "./groupRows";
import type { ResultRole } from "./resultGroup";
import { countOf } from "./resultFigures";
import type { ResultsTable } from "./resultsTable";

const counted: readonly ResultRole[] = ["n", "mark2", "mark3", "mark4", "mark5", "low"];

/** The sum of a role over the rows; null when any row that takes part has no readable count there. */
function sumOf(rows: readonly GroupRow[], role: ResultRole): number | null {
  let sum = 0;
  for (const { result } of rows) {
    const figure: Figure | undefined = result.figures.get(role);
    const takesPart = [...result.figures.values()].some(({ state }) => state === "value");
    if (!takesPart && (figure === undefined || figure.state === "absent" || figure.state === "missing")) continue;
    const count = countOf(figure);
    if (count === null) return null;
    sum += count;
  }
  return sum;
}

/** Does the total agree with the sums of these rows in every role it states? */
function agrees({ result }: GroupRow, rows: readonly GroupRow[]): boolean {
  const stated = counted.flatMap((role) => {
    const total = countOf(result.figures.get(role));
    const sum = sumOf(rows, role);
    return total === null || sum === null ? [] : [Math.abs(total - sum) <= 1];
  });
  return stated.length > 0 && stated.every(Boolean);
}

/** The schools that a subtotal adds up: those since the total before, or the last of them («Итого с. Псыж» under its schools); else `otherwise`. */
function partOf(total: GroupRow, block: readonly GroupRow[], otherwise: readonly GroupRow[]): readonly GroupRow[] {
  const start = block.findIndex((_, i) => agrees(total, block.slice(i)));
  return start < 0 ? otherwise : block.slice(start);
}

/**
 * Totals against the sum over the schools of the same table, subtotals against those of their part (±1, method §1). Rows of means are not totals; the row of the district
 * is compared only when it counts as many schools as the sheet lists. A table whose rows hold several results each (subject or year in the row) is not
 * added up.
 */
export function checkTotals(group: GroupRows, { layout, scope }: ResultsTable): Finding[] {
  const { identity } = layout;
  if (identity.subject !== undefined || identity.grade !== undefined || identity.year !== undefined || identity.procedure !== undefined)
    return [];
  const schools = group.rows.filter(({ row }) => row.kind === "school");
  const keys = schools.flatMap(({ row }) => (row.kind === "school" ? [JSON.stringify(row.mention)] : []));
  if (schools.some(({ row }) => row.section !== null) || new Set(keys).size !== keys.length || schools.length < 2) return [];
  const totals = group.rows.filter(({ row }) => row.kind === "reference" && row.population.total);
  const isLast = (each: GroupRow): boolean => each === totals[totals.length - 1];
  let block: GroupRow[] = [];
  return group.rows.flatMap((each) => {
    const { row, result } = each;
    if (row.kind === "school") block = [...block, each];
    if (row.kind !== "reference" || row.population.population !== "district") return [];
    const listed = slotAt(row.line, identity.schoolsCount);
    const stated = listed === undefined ? null : countOf(readFigure(listed, "count", scope).figure);
    if (!row.population.total && stated === null) return [];
    const own = block;
    if (row.population.total && own.length > 0) block = [];
    if (stated !== null && stated !== schools.length)
      return [makeFinding("schoolsCountDisagrees", sourceOf(scope, [listed?.cell ?? row.label.cell]), { stated, listed: schools.length })];
    const summed =
      own.length === 0 || own.length === schools.length || agrees(each, schools)
        ? schools
        : partOf(each, own, isLast(each) ? schools : own);
    return counted.flatMap((role) => {
      const figure = result.figures.get(role);
      const total = countOf(figure);
      const sum = sumOf(summed, role);
      if (total === null || sum === null || figure === undefined || figure.cell === null || Math.abs(total - sum) <= 1) return [];
      return [makeFinding("totalDisagrees", sourceOf(scope, [figure.cell]), { role, total, sum })];
    });
  });
}

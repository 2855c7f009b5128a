import type { ScoreScale } from "../../domain/assessment/fact";
import type { Finding } from "../../domain/findings/finding";
import type { Figure } from "../figures/figure";
import { readFigure } from "../figures/readFigure";
import type { SheetScope } from "../rows/sheetScope";
import type { TableRow } from "../rows/tableRow";
import { slotAt } from "../rows/tableRow";
import { assembleMarks } from "./assembleMarks";
import type { ColumnScale } from "./columnScale";
import { percentDecimals } from "./columnScale";
import { computedDigits } from "./computedDigits";
import { isUsual } from "../figures/isUsual";
import { lowUnit } from "./lowUnit";
import { markUnit } from "./markUnit";
import type { ResultFigures } from "./resultFigures";
import { countOf, valueOf } from "./resultFigures";
import type { ResultGroup, ResultRole } from "./resultGroup";
import { markRoles, markShareRoles } from "./resultGroup";
import type { ShareScale } from "./shareScale";
import { shareScale } from "./shareScale";

/** One row of a group with its figures, the columns' units settled. */
export interface GroupRow {
  readonly row: TableRow;
  readonly result: ResultFigures;
  readonly findings: readonly Finding[];
}

export interface GroupRows {
  readonly rows: readonly GroupRow[];
  /** Columns (roles) that hold a figure in at least half of the rows that take part, or in any row of a short table: a blank there is a lack. */
  readonly usual: ReadonlySet<ResultRole>;
  /** Place of each role, after the units were settled. */
  readonly places: ReadonlyMap<ResultRole, number>;
  /** Columns whose figures are what their heading denies: people under «%», shares under «чел.»; by the role that the figures gave them. */
  readonly unitDenied: readonly ResultRole[];
  readonly meanHint: ScoreScale | null;
  /** The scale a person settled; null where nobody did. */
  readonly meanSettled: ScoreScale | null;
}

const active = (figures: ReadonlyMap<ResultRole, Figure>): boolean => [...figures.values()].some(({ state }) => state === "value");

/** The heading said people, the figures say shares (or the other way round): the columns change their roles. */
function settled(
  group: ResultGroup,
  rows: readonly TableRow[],
  scope: SheetScope,
): { places: Map<ResultRole, number>; forced: "percent" | "fraction" | null; unitDenied: ResultRole[] } {
  const places = new Map([...group.columns].map(([role, { at }]) => [role, at] as const));
  const raw = (row: TableRow, role: ResultRole): Figure | undefined =>
    places.has(role) ? readFigure(slotAt(row.line, places.get(role)), "count", scope).figure : undefined;
  const schools = rows.filter(({ kind }) => kind === "school");
  const swap = (from: readonly ResultRole[], to: readonly ResultRole[]): void => {
    from.forEach((role, i) => {
      const at = places.get(role);
      const target = to[i];
      if (at === undefined || target === undefined) return;
      places.delete(role);
      places.set(target, at);
    });
  };
  let forced: "percent" | "fraction" | null = null;
  const unitDenied: ResultRole[] = [];
  const hasCounts = markRoles.some((role) => places.has(role));
  const hasShares = markShareRoles.some((role) => places.has(role));
  if (hasCounts !== hasShares) {
    const roles = hasCounts ? markRoles : markShareRoles;
    const stated = roles.some((role) => group.columns.get(role)?.unitStated === true) ? (hasCounts ? "count" : "share") : null;
    const unit = markUnit(
      schools.map((row) => ({ n: raw(row, "n"), marks: roles.map((role) => raw(row, role)) })),
      stated,
    );
    if (unit.unit === "share") {
      forced = unit.scale;
      if (hasCounts) swap(markRoles, markShareRoles);
    } else if (hasShares) swap(markShareRoles, markRoles);
    if (stated !== null && stated !== unit.unit)
      unitDenied.push(...(hasCounts ? markShareRoles : markRoles).filter((role) => places.has(role)));
  }
  for (const [count, share] of [
    ["low", "lowShare"],
    ["passed", "passedShare"],
    ["quality", "qualityShare"],
  ] as const) {
    const column = group.columns.get(count);
    if (column === undefined || places.has(share) || !places.has(count)) continue;
    const values = schools.map((row) => raw(row, count)).filter((figure) => figure?.state === "value");
    const signed = values.filter((figure) => figure?.state === "value" && figure.percent).length;
    // The sign in the cells outweighs «чел.» over them; without a word in the heading one broken figure tells as much.
    if (
      column.unitStated
        ? signed * 2 > values.length
        : values.some((figure) => figure?.state === "value" && (figure.percent || !Number.isInteger(figure.value)))
    ) {
      swap([count], [share]);
      if (column.unitStated) unitDenied.push(share);
    }
  }
  const onlyLow = (["low", "lowShare"] as const).filter((role) => places.has(role));
  const [role] = onlyLow;
  if (role !== undefined && onlyLow.length === 1) {
    const stated = role === "low" ? "count" : "share";
    const unit = lowUnit(
      schools.map((row) => ({ n: raw(row, "n"), low: raw(row, role) })),
      stated,
    );
    const found = unit === "count" ? "low" : "lowShare";
    if (unit !== stated) {
      swap([role], [found]);
      unitDenied.push(found);
    }
  }
  return { places, forced, unitDenied };
}

/** Do the marks add up to n wherever a row is complete? Five such rows are asked for. */
function fillN(rows: readonly ResultFigures[]): boolean {
  let complete = 0;
  for (const row of rows) {
    const n = countOf(row.figures.get("n"));
    if (n === null || n === 0) continue;
    const { marks, contradictory } = assembleMarks(n, row);
    if (contradictory || (marks !== null && marks[2] + marks[3] + marks[4] + marks[5] !== n)) return false;
    if (marks !== null) complete += 1;
  }
  return complete >= 5;
}

const mostDigits = (figures: readonly Figure[], share: ShareScale): number =>
  Math.max(0, ...figures.map((figure) => percentDecimals(figure, share)));

/** In a column of per cents a bare figure under 1 may be a fraction that slipped in. */
const mayBeFraction = (figure: Figure): boolean => figure.state === "value" && !figure.percent && figure.value < 1;

/**
 * Digits of a column of shares: the most found (method §1); a few cells computed by a formula among written ones, and fractions among per cents,
 * do not speak for the rest.
 */
function digitsOf(figures: readonly Figure[], share: ShareScale): number {
  const told = figures.filter((figure) => percentDecimals(figure, share) > 0);
  const sure = share === "percent" ? told.filter((figure) => !mayBeFraction(figure)) : told;
  const telling = sure.length > 0 ? sure : told;
  const written = telling.filter((figure) => percentDecimals(figure, share) <= computedDigits);
  return mostDigits(written.length * 2 > telling.length ? written : telling, share);
}

/**
 * Reads the figures of a group of columns in every row and settles, by the whole column, whether marks are people or shares and on which
 * scale shares stand.
 */
export function groupRows(group: ResultGroup, rows: readonly TableRow[], scope: SheetScope): GroupRows {
  const { places, forced, unitDenied } = settled(group, rows, scope);
  const read = rows.map((row) => {
    const figures = new Map<ResultRole, Figure>();
    const findings: Finding[] = [];
    for (const [role, at] of places) {
      const share = role.endsWith("Share");
      const reading = readFigure(slotAt(row.line, at), share ? "share" : "count", scope);
      figures.set(role, reading.figure);
      findings.push(...reading.findings);
    }
    return { row, figures, findings };
  });
  const schools = read.filter(({ row, figures }) => row.kind === "school" && active(figures));
  const scales = new Map<ResultRole, ColumnScale>();
  const usual = new Set<ResultRole>();
  for (const role of places.keys()) {
    const figures = schools.map((each) => each.figures.get(role)).filter((figure) => figure !== undefined);
    const marks = (markShareRoles as readonly ResultRole[]).includes(role);
    const share = role.endsWith("Share") ? ((marks ? forced : null) ?? shareScale(figures)) : "percent";
    scales.set(role, { share, decimals: role.endsWith("Share") ? digitsOf(figures, share) : mostDigits(figures, share) });
    if (isUsual(figures.filter((figure) => valueOf(figure) !== null).length, schools.length)) usual.add(role);
  }
  const marksFillN = fillN(schools.map(({ figures }) => ({ figures, scales, marksFillN: false })));
  return {
    rows: read.map(({ row, figures, findings }) => ({ row, findings, result: { figures, scales, marksFillN } })),
    usual,
    places,
    unitDenied,
    meanHint: group.columns.get("mean")?.meanHint ?? null,
    meanSettled: group.columns.get("mean")?.settled?.scale ?? null,
  };
}

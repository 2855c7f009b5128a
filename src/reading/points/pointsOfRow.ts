import { restoreCount } from "../../domain/assessment/restoreCount";
import type { Figure } from "../figures/figure";

/** How the cells of a table of points count. */
export type PointsUnit = "count" | "percent" | "fraction";

/** What the cells of one row add up to: 100 (or 1) for shares, n for counts. Blank and missing cells add nothing. */
function sumOf(row: readonly Figure[]): number {
  return row.reduce((sum, figure) => sum + (figure.state === "value" ? figure.value : 0), 0);
}

const near = (sum: number, whole: number): boolean => Math.abs(sum - whole) <= 0.015 * whole;

/**
 * The unit of a table of points by its content: rows of whole numbers that give n are counts, rows that give 100 or 1 are shares; the majority of the rows
 * decides, `stated` (a word in a heading) only where they tell nothing. Null where nothing tells.
 */
export function unitOfRows(
  rows: readonly { readonly figures: readonly Figure[]; readonly n: number | null }[],
  stated: "count" | "share" | null,
): PointsUnit | null {
  const votes = { count: 0, percent: 0, fraction: 0 };
  for (const { figures, n } of rows) {
    const sum = sumOf(figures);
    const whole = figures.every((figure) => figure.state !== "value" || Number.isInteger(figure.value));
    if (whole && n !== null && sum === n && n !== 100) votes.count += 1;
    else if (near(sum, 100) && n !== 100) votes.percent += 1;
    else if (near(sum, 1) && !whole) votes.fraction += 1;
  }
  const [best] = (["count", "percent", "fraction"] as const).filter((unit) => votes[unit] > 0).sort((a, b) => votes[b] - votes[a]);
  return best ?? (stated === null ? null : stated === "count" ? "count" : "percent");
}

/** Shares of a row in per cents, 0 for a blank cell: what is left of the row is the whole. */
export function sharesOf(row: readonly Figure[], unit: PointsUnit, n: number | null): number[] | null {
  const whole = unit === "count" ? n : unit === "percent" ? 100 : 1;
  if (whole === null || whole <= 0 || !near(sumOf(row), whole)) return null;
  return row.map((figure) => (figure.state === "value" ? (100 * figure.value) / whole : 0));
}

/**
 * Whole pupils by points; null where they do not make up n. A blank cell or a dash is nobody only because the rest makes up n: it is proved by the
 * row, not supposed. Without n a row of counts is its own sum.
 */
export function countsOf(row: readonly Figure[], unit: PointsUnit, n: number | null): number[] | null {
  if (row.some(({ state }) => state === "bad")) return null;
  if (unit === "count") {
    const counts = row.map((figure) => (figure.state === "value" ? figure.value : 0));
    const sum = sumOf(row);
    return counts.every((count) => Number.isInteger(count)) && sum > 0 && (n === null || n === sum) ? counts : null;
  }
  if (n === null || n <= 0 || !Number.isInteger(n)) return null;
  const scale = unit === "fraction" ? 100 : 1;
  const decimals = Math.max(0, ...row.map((figure) => (figure.state === "value" ? figure.decimals - (unit === "fraction" ? 2 : 0) : 0)));
  const counts = row.map((figure) => {
    if (figure.state !== "value") return 0;
    const restored = restoreCount(n, scale * figure.value, Math.min(decimals, 12));
    return restored.ok ? restored.count : null;
  });
  const sum = counts.reduce((all: number, count) => all + (count ?? 0), 0);
  return counts.some((count) => count === null) || sum !== n ? null : counts.map((count) => count ?? 0);
}

import type { Figure } from "../figures/figure";
import type { ShareScale } from "./shareScale";
import { shareScale } from "./shareScale";

/** Whether four columns of marks hold people or shares of them. */
export type MarkUnit = { readonly unit: "count" } | { readonly unit: "share"; readonly scale: ShareScale };

interface MarkRow {
  readonly n: Figure | undefined;
  readonly marks: readonly (Figure | undefined)[];
}

/**
 * People or shares? Decided by the rows of the whole column: do the four figures add up to n, to 100 or to 1? The heading's word
 * counts only where the figures do not tell.
 *
 * @param stated what the heading says, null when it says nothing
 */
export function markUnit(rows: readonly MarkRow[], stated: "count" | "share" | null): MarkUnit {
  const votes = { count: 0, percent: 0, fraction: 0 };
  const all: Figure[] = [];
  for (const { n, marks } of rows) {
    const figures = marks.filter((figure) => figure !== undefined);
    all.push(...figures);
    const values = figures.flatMap((figure) => (figure.state === "value" ? [figure] : []));
    if (values.length < 4) continue;
    const sum = values.reduce((total, { value }) => total + value, 0);
    // A cell that says per cent itself («25 %») beside bare fractions is a quarter like them.
    const fractions = values.reduce((total, { value, percent }) => total + (percent ? value / 100 : value), 0);
    const people = n?.state === "value" ? n.value : null;
    if (people !== null && Math.abs(sum - people) < 0.5) votes.count += 1;
    if (Math.abs(sum - 100) <= 2.1) votes.percent += 1;
    if (Math.abs(fractions - 1) <= 0.021) votes.fraction += 1;
  }
  const percentCells = all.some((figure) => figure.state === "value" && figure.percent);
  const shareVotes = Math.max(votes.percent, votes.fraction);
  if (!percentCells && votes.count > 0 && votes.count >= shareVotes) return { unit: "count" };
  if (shareVotes > votes.count) return { unit: "share", scale: votes.fraction > votes.percent ? "fraction" : "percent" };
  if (percentCells || stated === "share") return { unit: "share", scale: shareScale(all) };
  if (stated === "count") return { unit: "count" };
  const whole = all.every((figure) => figure.state !== "value" || Number.isInteger(figure.value));
  return whole ? { unit: "count" } : { unit: "share", scale: shareScale(all) };
}

import type { Figure } from "../figures/figure";
import type { ShareScale } from "../results/shareScale";
import { shareScale } from "../results/shareScale";

/** Of so many fractions among its figures a column counts no people. */
const fractions = 1 / 3;

/** What a column of shares gives: the scale of its plain figures and the most digits after the comma, in per cents. */
export interface ShareColumn {
  readonly scale: ShareScale;
  readonly decimals: number;
}

/**
 * Is a column of a passport or of staff in per cent, though its heading names no unit? Decided by the whole column (method §1): the words around the table
 * speak of per cents, or at least two of its figures, a third of them, are fractions; and none is over 100. Null for a column of counts.
 *
 * @param named the heading says per cent, or the title does and the heading names no other unit
 */
export function shareColumn(figures: readonly Figure[], named: "heading" | "title" | null): ShareColumn | null {
  const values = figures.flatMap((figure) => (figure.state === "value" ? [figure] : []));
  const broken = values.filter(({ value, percent }) => !percent && !Number.isInteger(value)).length;
  const told = named === "heading" || values.some(({ percent }) => percent);
  if (!told) {
    if (values.some(({ value }) => value > 100)) return null;
    if (named === null && (broken < 2 || broken < values.length * fractions)) return null;
  }
  const scale = shareScale(values);
  const finest = Math.max(0, ...values.map(({ decimals, percent }) => (percent || scale !== "fraction" ? decimals : decimals - 2)));
  return { scale, decimals: finest };
}

import type { MarkCounts } from "../../domain/assessment/fact";
import type { ShareReading } from "./readShare";
import { otherShare, readShare } from "./readShare";
import type { ResultFigures } from "./resultFigures";
import { valueOf } from "./resultFigures";
import type { ResultRole } from "./resultGroup";
import { markShareRoles } from "./resultGroup";

/** A stated figure beside what the marks give, and whether they agree within the column's last digit. */
export interface Evidence {
  readonly role: ResultRole;
  readonly stated: number;
  readonly expected: number;
  readonly agrees: boolean;
}

/** Half of the last digit of the column; rounding by a person, up or down, is let pass. */
const within = (stated: number, expected: number, decimals: number): boolean => Math.abs(stated - expected) <= 0.5 / 10 ** decimals + 1e-9;

/**
 * What the row itself says about four counts of marks: the mean («Средний балл», when it is a mark), успеваемость (all but «2»), качество («4» and
 * «5») and the share of each mark beside its count. Empty where the row has none of them.
 */
export function evidence(marks: MarkCounts, row: ResultFigures): Evidence[] {
  const n = marks[2] + marks[3] + marks[4] + marks[5];
  if (n === 0) return [];
  const found: Evidence[] = [];
  const add = (role: ResultRole, stated: number | null, expected: number): void => {
    const decimals = row.scales.get(role)?.decimals ?? 0;
    if (stated !== null) found.push({ role, stated, expected, agrees: within(stated, expected, decimals) });
  };
  const addShare = (role: ResultRole, expected: number): void => {
    const [figure, scale] = [row.figures.get(role), row.scales.get(role)];
    const share = readShare(figure, scale);
    if (share === null) return;
    const other = otherShare(figure, scale);
    const fits = (reading: ShareReading): boolean =>
      within(reading.percent, expected, reading.decimals) ||
      (reading.written !== null && within(reading.percent, expected, reading.written));
    const told = !fits(share) && other !== null && fits(other) ? other : share;
    found.push({ role, stated: told.percent, expected, agrees: fits(told) });
  };
  const mean = valueOf(row.figures.get("mean"));
  if (mean !== null && mean >= 2 && mean <= 5) add("mean", mean, (2 * marks[2] + 3 * marks[3] + 4 * marks[4] + 5 * marks[5]) / n);
  markShareRoles.forEach((role, i) => addShare(role, (100 * marks[(i + 2) as 2 | 3 | 4 | 5]) / n));
  addShare("passedShare", (100 * (n - marks[2])) / n);
  addShare("qualityShare", (100 * (marks[4] + marks[5])) / n);
  add("passed", valueOf(row.figures.get("passed")), n - marks[2]);
  add("quality", valueOf(row.figures.get("quality")), marks[4] + marks[5]);
  return found;
}

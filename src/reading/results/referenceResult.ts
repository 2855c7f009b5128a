import type { Fact, ScoreScale } from "../../domain/assessment/fact";
import type { AssembledResult } from "./assembledResult";
import { assembleResult } from "./assembleResult";
import { percentOf } from "./columnScale";
import type { ResultFigures } from "./resultFigures";
import { markShareRoles } from "./resultGroup";

/** The measured part of a reference fact, with the roles it was taken from. */
export type ReferenceResult = Pick<Fact, "n" | "marks" | "low" | "mean" | "scale" | "participants"> & Pick<AssembledResult, "used">;

/**
 * A row of totals or of a wider population («Вся выборка», the region, the district). Like a school's row; but over thousands of pupils per cents with
 * two digits cannot give whole pupils by mark, so there marks are null, `low` is the per cent of «2» carried to n (exact as a share to the source's last
 * digit) and the mean is that of the per cents. Null when the row holds no n, or nothing beside it.
 */
export function referenceResult(row: ResultFigures, scale: ScoreScale | null): ReferenceResult | null {
  const result = assembleResult(row, scale);
  const { n, used } = result;
  if (n === null) return null;
  const base = { n, participants: result.participants, used };
  if (result.marks !== null || result.low !== null)
    return { ...base, marks: result.marks, low: result.low, mean: result.mean, scale: result.mean === null ? null : scale };
  const shares = markShareRoles.flatMap((role) => {
    const column = row.scales.get(role);
    const percent = column === undefined ? null : percentOf(row.figures.get(role), column);
    return percent === null ? [] : [percent];
  });
  const [two = 0, three = 0, four = 0, five = 0] = shares;
  const sum = two + three + four + five;
  if (shares.length === 4 && Math.abs(sum - 100) <= 1) {
    const cells = {
      ...used,
      low: "mark2Share",
      mark2: "mark2Share",
      mark3: "mark3Share",
      mark4: "mark4Share",
      mark5: "mark5Share",
    } as const;
    return {
      ...base,
      used: cells,
      marks: null,
      low: Math.round((n * two) / 100),
      mean: (2 * two + 3 * three + 4 * four + 5 * five) / sum,
      scale: "mark",
    };
  }
  return result.mean === null ? null : { ...base, marks: null, low: null, mean: result.mean, scale };
}

import type { ProcedureKind, ScoreScale } from "../../domain/assessment/fact";

/** A value out of its column's range by a slip must not change what the column is: four of five decide. */
const mostly = (values: readonly number[], fits: (value: number) => boolean): boolean => values.filter(fits).length >= values.length * 0.8;

/**
 * The scale of a column «Средний балл» by the range of its values, the procedure and the words of its heading: a mark 2–5, a test score 0–100,
 * a per cent, primary points. Null when it cannot be told and the user must be asked. No values give null.
 *
 * @param confirmed the values agree with the marks in the same rows, which settles that they are marks
 * @example meanScale([3.2, 4.1], "oge", null, false) → "mark"; meanScale([61.5, 47], "ege", null, false) → "test"
 */
export function meanScale(values: readonly number[], kind: ProcedureKind, hint: ScoreScale | null, confirmed: boolean): ScoreScale | null {
  if (values.length === 0) return null;
  const asMark = mostly(values, (value) => value >= 2 && value <= 5);
  const oftenMark = values.filter((value) => value >= 2 && value <= 5).length * 2 >= values.length;
  if (confirmed && oftenMark) return "mark";
  if (!mostly(values, (value) => value <= 100)) return "primary";
  if (kind === "ege") {
    if (asMark) return values.length >= 3 || hint === "mark" ? "mark" : null;
    return hint === "primary" ? "primary" : "test";
  }
  if (asMark) return hint === "primary" || hint === "percent" || hint === "test" ? null : "mark";
  if (hint === "percent" || hint === "test") return hint;
  if (kind === "oge" || kind === "vpr") return oftenMark ? null : "primary";
  return hint === "primary" ? "primary" : null;
}

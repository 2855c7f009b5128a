import type { Fact } from "./fact";
import { markIndex } from "./markIndex";

/**
 * I(s,p,t), the result index of one fact on 0–100 (method §3): ЕГЭ by the mean test score; ОГЭ, ВПР and marked monitoring by
 * marks; monitoring by the per cent of the maximum. Базовая математика has no index, though it counts in the federal criterion.
 * Null where the sheet does not tell enough (a mean in primary points, ЕГЭ without a mean, a mean outside its scale).
 *
 * @example resultIndex({ kind: "ege", subject: "russian", marks: null, mean: 61.5, scale: "test" }) // 61.5
 * @example resultIndex({ kind: "oge", subject: "russian", marks: null, mean: 3.5, scale: "mark" }) // 50
 */
export function resultIndex(fact: Pick<Fact, "kind" | "subject" | "marks" | "mean" | "scale">): number | null {
  if (fact.kind === "ege") {
    return fact.subject !== "mathematicsBasic" && fact.scale === "test" ? inRange(fact.mean) : null;
  }
  if (fact.marks !== null) return markIndex(fact.marks);
  if (fact.mean === null) return null;
  if (fact.scale === "mark") return inRange((100 * (fact.mean - 2)) / 3);
  return fact.scale === "percent" ? inRange(fact.mean) : null;
}

/** A mean that does not fit its scale is no index: reading has reported the cell, and here it enters nothing. */
function inRange(index: number | null): number | null {
  return index !== null && index >= 0 && index <= 100 ? index : null;
}

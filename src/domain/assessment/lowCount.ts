import type { Fact } from "./fact";

/**
 * f: pupils with a low result (число низких результатов): mark «2», or below the certificate minimum of ЕГЭ.
 * Null where the sheet tells neither, never 0: ЕГЭ known by its mean alone has no low count.
 * A count that is not between 0 and n is none either: reading has reported the cell, and here it enters nothing.
 */
export function lowCount(fact: Pick<Fact, "low" | "marks" | "n">): number | null {
  const low = fact.low ?? fact.marks?.[2] ?? null;
  return low !== null && Number.isInteger(low) && low >= 0 && low <= fact.n ? low : null;
}

import type { SchoolAnalysis } from "../analysis/analysis";
import type { Parameters } from "../parameters/parameters";
import type { FederalExplanation } from "./explanation";

/**
 * The federal criterion (method §2) with everything a director may ask: both rules, each procedure with its cell, the pooled share.
 *
 * @param year T
 */
export function explainFederal({ federal }: Pick<SchoolAnalysis, "federal">, year: number, p: Parameters): FederalExplanation {
  const { status, severalProcedures, twoYears, evidence, pooledN, pooledLow, pooledLowerBound } = federal;
  return {
    status,
    year,
    threshold: p.lowShareThreshold,
    several: { holds: severalProcedures, count: evidence.filter((one) => one.year === year).length, needed: p.federalProcedures },
    twoYears: { holds: twoYears, same: p.federalRepeat === "same" },
    procedures: evidence,
    pooled: pooledLowerBound === null || pooledN === 0 ? null : { n: pooledN, low: pooledLow, lowerBound: pooledLowerBound },
  };
}

import type { ContextIndicator, ContextRecord } from "../assessment/context";
import type { Parameters } from "../parameters/parameters";

/** One indicator of the index: which way it points and what it weighs. */
export interface IndexIndicator {
  readonly indicator: ContextIndicator;
  /** +1: more is better for the school; −1: more is harder. */
  readonly sign: 1 | -1;
  readonly weight: number;
}

/**
 * The catalogue of indicators of ИСБШ with a positive weight (method §5). Parents' education stands either in two columns (both
 * parents, at least one) or in a single one that takes its own weight: whichever more passports have.
 * ОВЗ stands apart and is never part of the index.
 *
 * @param records passports of the base year
 */
export function indexIndicators(records: readonly Pick<ContextRecord, "indicators">[], p: Parameters): readonly IndexIndicator[] {
  const having = (indicator: ContextIndicator) => records.filter(({ indicators }) => indicators[indicator] !== undefined).length;
  const apart = Math.max(having("bothParentsHigher"), having("oneParentHigher"));
  const education: readonly IndexIndicator[] =
    apart > 0 && apart >= having("higherEducation")
      ? [
          { indicator: "bothParentsHigher", sign: 1, weight: p.weightBothParentsHigher },
          { indicator: "oneParentHigher", sign: 1, weight: p.weightOneParentHigher },
        ]
      : [{ indicator: "higherEducation", sign: 1, weight: p.weightHigherEducation }];
  const all: readonly IndexIndicator[] = [
    ...education,
    { indicator: "lowIncome", sign: -1, weight: p.weightLowIncome },
    { indicator: "unemployed", sign: -1, weight: p.weightUnemployed },
    { indicator: "singleParent", sign: -1, weight: p.weightSingleParent },
    { indicator: "languageDifficulties", sign: -1, weight: p.weightLanguageDifficulties },
    { indicator: "otherLanguage", sign: -1, weight: p.weightOtherLanguage },
    { indicator: "registered", sign: -1, weight: p.weightRegistered },
    { indicator: "largeFamilies", sign: -1, weight: p.weightLargeFamilies },
    { indicator: "fostered", sign: -1, weight: p.weightFostered },
  ];
  return all.filter(({ weight }) => weight > 0);
}

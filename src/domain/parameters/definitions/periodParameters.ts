import { define } from "./define";

const { whole, optionalWhole, number, years } = define("period");

/** Years of the report and how much each of them weighs (method §1, §3). */
export const periodParameters = {
  /** T, the year of the report; empty = the latest year with a fact of ОГЭ, ЕГЭ or ВПР for enough schools. */
  reportYear: optionalWhole({ min: 2010, max: 2099, unit: "years", source: "method" }),
  /** Share of schools that must have a fact for a year to become T by itself. */
  yearCoverage: number(50, { min: 1, max: 100, unit: "percent", source: "expert" }),
  /** Length of the window T−k+1…T in calendar years. */
  windowYears: whole(3, { min: 1, max: 5, unit: "years", source: "expert" }),
  /** Years left out of the window and not replaced. */
  excludedYears: years([2020], { source: "cancelled2020" }),
  /** λ of the year T. */
  ageWeight0: number(1, { min: 0, max: 1, unit: "share", source: "expert" }),
  /** λ of the year T−1 (the option 0.5 / 0.3 / 0.2 weighs recent years more). */
  ageWeight1: number(1, { min: 0, max: 1, unit: "share", source: "expert" }),
  /** λ of the year T−2 and of any older year of a longer window. */
  ageWeight2: number(1, { min: 0, max: 1, unit: "share", source: "expert" }),
};

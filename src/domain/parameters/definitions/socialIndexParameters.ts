import { define } from "./define";

const { number, whole, optionalWhole, choice } = define("socialIndex");
const weight = { min: 0, max: 1, unit: "share", source: "expert" } as const;

/** ИСБШ, the index of social well-being (method §5). A weight of 0 leaves the indicator out. */
export const socialIndexParameters = {
  /** Base year of M, S and r; empty = T at the first run, then to be fixed. */
  socialIndexBaseYear: optionalWhole({ min: 2010, max: 2099, unit: "years", source: "method" }),
  /** Share of schools with a passport that a base year needs. */
  passportCoverage: number(50, { min: 1, max: 100, unit: "percent", source: "expert" }),
  /** Whose weights: the expert ones below, or those estimated from the data where they allow it. */
  socialIndexWeights: choice(["expert", "estimated"], "expert", { source: "method" }),
  /** So many schools with all indicators are needed to estimate weights … */
  minimumWeightSchools: whole(40, { min: 20, max: 1000, unit: "schools", source: "method" }),
  /** … and so many for each indicator. */
  weightSchoolsPerIndicator: whole(8, { min: 2, max: 100, unit: "schools", source: "method" }),
  weightBothParentsHigher: number(0.2, weight),
  weightOneParentHigher: number(0.1, weight),
  /** Weight of a single column «родители с высшим образованием», in place of the two above. */
  weightHigherEducation: number(0.3, weight),
  weightLowIncome: number(0.15, weight),
  weightUnemployed: number(0.15, weight),
  weightSingleParent: number(0.1, weight),
  weightLanguageDifficulties: number(0.1, weight),
  /** Not the mother tongue as such: measures ethnicity, so 0 until the user decides otherwise. */
  weightOtherLanguage: number(0, weight),
  weightRegistered: number(0.1, weight),
  weightLargeFamilies: number(0.05, weight),
  weightFostered: number(0.05, weight),
  /** Under this part of the catalogue's positive weight the index is «н/д». */
  presentWeight: number(70, { min: 1, max: 100, unit: "percent", source: "expert" }),
  /** |z| is cut at this. */
  indicatorClip: number(2.5, { min: 1, max: 10, source: "expert" }),
  /** S is never below so many per cent points. */
  indicatorMinimumDeviation: number(2, { min: 0.1, max: 20, unit: "points", source: "expert" }),
  /** r for every pair of indicators where too few schools have them all. */
  fallbackCorrelation: number(0.5, { min: 0, max: 1, source: "expert" }),
  /** So many schools are needed to estimate r. */
  minimumCorrelationSchools: whole(10, { min: 3, max: 100, unit: "schools", source: "expert" }),
  /** Below this the level is low (unrounded). */
  socialIndexLow: number(45, { min: 0, max: 100, unit: "points", source: "expert" }),
  /** Above this the level is high (unrounded). */
  socialIndexHigh: number(55, { min: 0, max: 100, unit: "points", source: "expert" }),
  /** ШНСУ: an indicator counts against the school at z ≤ this. */
  unfavourableZ: number(-1, { min: -2.5, max: 0, source: "expert" }),
  /** ШНСУ: so many such indicators. */
  unfavourableIndicators: whole(3, { min: 1, max: 9, source: "expert" }),
};

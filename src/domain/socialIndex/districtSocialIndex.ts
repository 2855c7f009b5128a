import type { SocialIndexResult, YearSocialIndex } from "../analysis/analysis";
import type { ContextRecord } from "../assessment/context";
import type { School } from "../assessment/school";
import type { Parameters } from "../parameters/parameters";
import { baseYear } from "./baseYear";
import type { WeightEstimate } from "./estimateWeights";
import type { IndexIndicator } from "./indexIndicators";
import { indexIndicators } from "./indexIndicators";
import { indicatorShare } from "./indicatorShare";
import { isLevelStable } from "./isLevelStable";
import { simpleSocialIndex } from "./simpleSocialIndex";
import { socialIndexLevel } from "./socialIndexLevel";
import type { SocialIndexScale } from "./socialIndexScale";
import { socialIndexScale } from "./socialIndexScale";
import { socialIndexValue } from "./socialIndexValue";
import { unfavourableConditions } from "./unfavourableConditions";
import { weighIndicators } from "./weighIndicators";

/** ИСБШ of a whole district. */
export interface DistrictSocialIndex {
  readonly baseYear: number | null;
  /** Schools with an index; the others are «н/д». */
  readonly schools: ReadonlyMap<string, SocialIndexResult>;
  /** The index of single passports up to the year of the report, by school, in order of years. */
  readonly byYear: ReadonlyMap<string, readonly YearSocialIndex[]>;
  /** Weights estimated from the data, or why they could not be; null where the parameters ask for the expert weights. */
  readonly weightEstimate: WeightEstimate | null;
}

/**
 * ИСБШ of every school (method §5): shares of the passports of the window averaged by indicator, measured with M, S and r of the
 * base year, with level, robustness to ±50 % of each weight, and the flag ШНСУ.
 */
export function districtSocialIndex(
  schools: readonly School[],
  records: readonly ContextRecord[],
  year: number,
  window: readonly number[],
  p: Parameters,
): DistrictSocialIndex {
  const base = baseYear(year, records, schools, p);
  const ofBase = base === null ? [] : records.filter((record) => record.year === base);
  const catalogue = indexIndicators(ofBase, p);
  const sharesOf = (record: ContextRecord) => catalogue.map(({ indicator }) => indicatorShare(record, indicator));
  const { indicators, estimate } = weighIndicators(catalogue, ofBase.map(sharesOf), p);
  const scale = socialIndexScale(
    ofBase.map((record) => ({ shares: sharesOf(record), enrolment: record.indicators.enrolment ?? 0 })),
    indicators,
    p,
  );
  const inWindow = new Set(window);
  const passports = new Map<string, Passport[]>();
  for (const record of records) {
    if (record.year > year) continue;
    const list = passports.get(record.schoolId) ?? [];
    list.push({ year: record.year, shares: sharesOf(record) });
    passports.set(record.schoolId, list);
  }
  const results = new Map<string, SocialIndexResult>();
  const byYear = new Map<string, readonly YearSocialIndex[]>();
  for (const { id } of schools) {
    const list = passports.get(id);
    if (base === null || list === undefined) continue;
    const ofWindow = list.flatMap((passport) => (inWindow.has(passport.year) ? [passport.shares] : []));
    const result = schoolResult(averageShares(ofWindow, indicators.length), indicators, scale, base, p);
    if (result !== null) results.set(id, result);
    const years = list.flatMap(({ year: one, shares }) => {
      const index = socialIndexValue(shares, scale, p);
      return index === null ? [] : [{ year: one, value: index.value }];
    });
    byYear.set(
      id,
      years.sort((a, b) => a.year - b.year),
    );
  }
  return { baseYear: base, schools: results, byYear, weightEstimate: estimate };
}

interface Passport {
  readonly year: number;
  readonly shares: readonly (number | null)[];
}

/** Mean of each indicator over the passports that have it. */
function averageShares(passports: readonly (readonly (number | null)[])[], count: number): (number | null)[] {
  return Array.from({ length: count }, (_, j) => {
    const known = passports.map((shares) => shares[j] ?? null).filter((share) => share !== null);
    return known.length === 0 ? null : known.reduce((sum, share) => sum + share, 0) / known.length;
  });
}

function schoolResult(
  shares: readonly (number | null)[],
  indicators: readonly IndexIndicator[],
  scale: SocialIndexScale,
  base: number,
  p: Parameters,
): SocialIndexResult | null {
  const index = socialIndexValue(shares, scale, p);
  if (index === null) return null;
  return {
    baseYear: base,
    value: index.value,
    level: socialIndexLevel(index.value, p),
    stable: isLevelStable(shares, scale, p),
    unfavourableConditions: unfavourableConditions(index, p),
    divisor: index.divisor,
    contributions: indicators.flatMap(({ indicator }, j) => {
      const [share, z] = [shares[j] ?? null, index.z[j] ?? null];
      return share === null || z === null ? [] : [{ indicator, share, z, weight: index.weights[j] ?? 0 }];
    }),
    simple: simpleSocialIndex(shares, indicators) ?? NaN,
  };
}

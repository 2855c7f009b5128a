import type { SocialIndexResult } from "../analysis/analysis";
import type { ContextRecord } from "../assessment/context";
import type { School } from "../assessment/school";
import type { Parameters } from "../parameters/parameters";
import { baseYear } from "./baseYear";
import type { WeightEstimate } from "./estimateWeights";
import type { IndexIndicator } from "./indexIndicators";
import { indexIndicators } from "./indexIndicators";
import { indicatorShare } from "./indicatorShare";
import { isLevelStable } from "./isLevelStable";
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
  /** The index of single passports of the window, by school: what the index varies by from year to year. */
  readonly yearly: ReadonlyMap<string, readonly number[]>;
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
  const passports = new Map<string, (readonly (number | null)[])[]>();
  for (const record of records) {
    if (!inWindow.has(record.year)) continue;
    const list = passports.get(record.schoolId) ?? [];
    list.push(sharesOf(record));
    passports.set(record.schoolId, list);
  }
  const results = new Map<string, SocialIndexResult>();
  const yearly = new Map<string, readonly number[]>();
  for (const { id } of schools) {
    const list = passports.get(id);
    if (base === null || list === undefined) continue;
    const result = schoolResult(averageShares(list, indicators.length), indicators, scale, base, p);
    if (result !== null) results.set(id, result);
    yearly.set(
      id,
      list.map((shares) => socialIndexValue(shares, scale, p)?.value).filter((value) => value !== undefined),
    );
  }
  return { baseYear: base, schools: results, yearly, weightEstimate: estimate };
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
  };
}

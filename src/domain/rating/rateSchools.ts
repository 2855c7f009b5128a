import type { ComparisonSet, RatingResult } from "../analysis/analysis";
import type { Parameters } from "../parameters/parameters";
import { betweenVariance } from "../statistics/betweenVariance";
import { placeIntervals } from "../statistics/placeIntervals";
import { rankPlaces } from "../statistics/rankPlaces";
import { shrink } from "../statistics/shrink";
import type { SchoolDeviation } from "./schoolDeviation";

/** A school with its deviation and the set it is compared with. */
export interface RatedSchool {
  readonly schoolId: string;
  readonly deviation: SchoolDeviation;
  readonly comparison: ComparisonSet;
  /** False: printed «справочно». */
  readonly sufficient: boolean;
}

export interface DistrictRating {
  readonly tau2: number;
  readonly ratings: ReadonlyMap<string, RatingResult>;
}

/** Middle of the scale: a school like the others of its set. */
const MIDDLE = 50;

/**
 * Рейтинг (method §3): one shrinkage R = B·d with τ² over the district's schools, rating 50 + 25·R with its interval, places and
 * intervals of places in the district and in the comparison set, by unclipped R, over the schools that have R.
 */
export function rateSchools(schools: readonly RatedSchool[], parameters: Parameters): DistrictRating {
  const variances = schools.map(({ deviation }) => deviation.variance);
  const tau2 = betweenVariance(
    schools.map(({ deviation }) => deviation.deviation),
    variances,
    { floor: parameters.minimumTau2, fallback: parameters.fallbackTau2, minimumSchools: parameters.minimumTauSchools },
  );
  const shrunken = schools.map(({ deviation }) => shrink(deviation.deviation, deviation.variance, tau2));
  const placesOf = (indices: readonly number[]) => {
    const values = indices.map((i) => shrunken[i]?.value ?? NaN);
    const intervals = placeIntervals(
      values,
      indices.map((i) => shrunken[i]?.standardError ?? NaN),
      parameters.z,
    );
    const places = rankPlaces(values);
    return new Map(indices.map((i, at) => [i, { place: places[at] ?? NaN, interval: intervals[at] ?? { placeLow: NaN, placeHigh: NaN } }]));
  };
  const district = placesOf(schools.map((_, i) => i));
  const indexOf = new Map(schools.map(({ schoolId }, i) => [schoolId, i]));
  const inSet = new Map<ComparisonSet, ReturnType<typeof placesOf>>();
  for (const set of new Set(schools.map(({ comparison }) => comparison))) {
    inSet.set(set, placesOf(set.members.map((id) => indexOf.get(id)).filter((i) => i !== undefined)));
  }
  const ratings = new Map<string, RatingResult>();
  schools.forEach(({ schoolId, deviation, comparison, sufficient }, i) => {
    const own = shrunken[i];
    const here = district.get(i);
    const set = inSet.get(comparison);
    const there = set?.get(i);
    if (own === undefined || here === undefined || set === undefined || there === undefined) {
      throw new Error(`rateSchools: ${schoolId} is no member of the set it is compared with`);
    }
    const reach = parameters.z * own.standardError;
    ratings.set(schoolId, {
      value: MIDDLE + parameters.ratingScale * own.value,
      low: MIDDLE + parameters.ratingScale * (own.value - reach),
      high: MIDDLE + parameters.ratingScale * (own.value + reach),
      deviation: own.value,
      standardError: own.standardError,
      rawDeviation: deviation.deviation,
      rawStandardError: Math.sqrt(deviation.variance),
      place: here.place,
      placeLow: here.interval.placeLow,
      placeHigh: here.interval.placeHigh,
      placesTotal: schools.length,
      setPlace: there.place,
      setTotal: set.size,
      setPlaceLow: there.interval.placeLow,
      setPlaceHigh: there.interval.placeHigh,
      sufficient,
    });
  });
  return { tau2, ratings };
}

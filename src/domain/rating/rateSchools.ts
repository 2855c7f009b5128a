import type { ComparisonSet, RatingResult } from "../analysis/analysis";
import type { Parameters } from "../parameters/parameters";
import type { PlaceInterval } from "../statistics/placeIntervals";
import { placeIntervals } from "../statistics/placeIntervals";
import { rankPlaces } from "../statistics/rankPlaces";
import type { ShrunkenEstimate } from "../statistics/shrink";
import type { SchoolDeviation } from "./schoolDeviation";
import { onRatingScale } from "./onRatingScale";

/** A school with its deviation, R and the set it is compared with. */
export interface RatedSchool {
  readonly schoolId: string;
  readonly deviation: SchoolDeviation;
  readonly estimate: ShrunkenEstimate;
  readonly comparison: ComparisonSet;
  /** False: printed «справочно». */
  readonly sufficient: boolean;
}

interface Place extends PlaceInterval {
  readonly place: number;
}

/**
 * Рейтинг (method §3): 50 + 25·R with its interval, places and intervals of places in the district and in the comparison set, by
 * unclipped R, over the schools that have R.
 */
export function rateSchools(
  schools: readonly RatedSchool[],
  parameters: Pick<Parameters, "ratingScale" | "z">,
): ReadonlyMap<string, RatingResult> {
  const district = placesAmong(schools, parameters.z);
  const byId = new Map(schools.map((school) => [school.schoolId, school]));
  const sets = new Map<ComparisonSet, ReadonlyMap<string, Place>>();
  for (const set of new Set(schools.map(({ comparison }) => comparison))) {
    const members = set.members.map((id) => byId.get(id)).filter((member) => member !== undefined);
    sets.set(set, placesAmong(members, parameters.z));
  }
  const ratings = new Map<string, RatingResult>();
  for (const { schoolId, deviation, estimate, comparison, sufficient } of schools) {
    const here = district.get(schoolId);
    const set = sets.get(comparison);
    const there = set?.get(schoolId);
    if (here === undefined || set === undefined || there === undefined) {
      throw new Error(`rateSchools: ${schoolId} is no member of the set it is compared with`);
    }
    const reach = parameters.z * estimate.standardError;
    ratings.set(schoolId, {
      value: onRatingScale(estimate.value, parameters),
      low: onRatingScale(estimate.value - reach, parameters),
      high: onRatingScale(estimate.value + reach, parameters),
      deviation: estimate.value,
      standardError: estimate.standardError,
      rawDeviation: deviation.deviation,
      rawStandardError: Math.sqrt(deviation.variance),
      ...here,
      placesTotal: schools.length,
      setPlace: there.place,
      setTotal: set.size,
      setPlaceLow: there.placeLow,
      setPlaceHigh: there.placeHigh,
      sufficient,
    });
  }
  return ratings;
}

function placesAmong(schools: readonly RatedSchool[], z: number): ReadonlyMap<string, Place> {
  const values = schools.map(({ estimate }) => estimate.value);
  const places = rankPlaces(values);
  const intervals = placeIntervals(
    values,
    schools.map(({ estimate }) => estimate.standardError),
    z,
  );
  return new Map(intervals.map((interval, i) => [schools[i]?.schoolId ?? "", { place: places[i] ?? NaN, ...interval }]));
}

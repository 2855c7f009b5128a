import type { Interval, RatingResult, SchoolAnalysis } from "./analysis";
import type { SchoolPlacement } from "../assessment/schoolPlacement";
import type { Parameters } from "../parameters/parameters";
import { schoolIndex } from "../rating/schoolIndex";
import { schoolType } from "../typology/schoolType";
import type { DistrictFigures } from "./districtFigures";
import type { SchoolVerdict } from "./schoolVerdict";

/** Describes one school by the figures of the district, its verdict and its rating (null where it has no R). */
export function schoolAnalysis(
  { school, level, size, enrolment }: SchoolPlacement,
  { federal, cluster, decision, cautious }: SchoolVerdict,
  rating: RatingResult | null,
  figures: DistrictFigures,
  p: Parameters,
): SchoolAnalysis {
  const { id } = school;
  const set = figures.sets.get(id);
  const index = schoolIndex(figures.indexed.get(id) ?? [], p);
  const socialIndex = figures.social.schools.get(id) ?? null;
  const effect = figures.context.effects.get(id);
  const concluded = rating !== null && cluster.n >= p.minimumPupils;
  return {
    schoolId: id,
    level,
    size,
    enrolment,
    ownCluster: set?.own ?? null,
    comparison: set?.comparison ?? null,
    resultIndex: index.value,
    resultIndexByKind: index.byGroup,
    rating,
    simple: figures.simple?.get(id) ?? null,
    socialIndex,
    socialIndexByYear: figures.social.byYear.get(id) ?? [],
    federal,
    cluster,
    decision,
    cautious,
    type: schoolType(concluded ? deviationInterval(rating, p.z) : null, socialIndex?.level ?? null, decision),
    contextEffect: effect?.effect ?? null,
    expectedDeviation: effect?.expected ?? null,
    objectivityCheck: figures.marked.has(id),
  };
}

function deviationInterval({ deviation, standardError }: RatingResult, z: number): Interval {
  return { value: deviation, low: deviation - z * standardError, high: deviation + z * standardError };
}

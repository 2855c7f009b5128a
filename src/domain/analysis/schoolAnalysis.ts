import type { Interval, RatingResult, SchoolAnalysis } from "./analysis";
import type { SchoolPlacement } from "../assessment/schoolPlacement";
import { clusterCriterion } from "../identification/clusterCriterion";
import { decide } from "../identification/decide";
import { federalCriterion } from "../identification/federalCriterion";
import { federalProcedures } from "../identification/federalProcedures";
import type { Parameters } from "../parameters/parameters";
import { schoolIndex } from "../rating/schoolIndex";
import { schoolType } from "../typology/schoolType";
import type { DistrictFigures } from "./districtFigures";

/** Describes one school by the figures of the district: both criteria, the decision, the type and the context effect. */
export function schoolAnalysis(
  { school, level, size, enrolment }: SchoolPlacement,
  figures: DistrictFigures,
  p: Parameters,
): SchoolAnalysis {
  const { id } = school;
  const facts = figures.facts.get(id) ?? [];
  const indexed = figures.indexed.get(id) ?? [];
  const rating = figures.ratings.get(id) ?? null;
  const set = figures.sets.get(id);
  const index = schoolIndex(indexed, p);
  // A closed school keeps its history and is judged no more.
  const federal = federalCriterion(school.closed ? [] : facts, level, figures.year, p);
  const cluster = clusterCriterion(
    figures.deviations.get(id) ?? null,
    rating === null || set === undefined ? null : { ...rating, setDeviations: figures.setDeviations.get(set.comparison) ?? [] },
    rating?.sufficient ?? false,
    p,
  );
  const hasFacts = indexed.length > 0 || figures.window.some((year) => federalProcedures(facts, year, p).counted.length > 0);
  const { decision, cautious } = decide(federal.status, cluster.status, hasFacts);
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
    socialIndex,
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

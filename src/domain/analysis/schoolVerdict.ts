import type { ClusterResult, FederalResult } from "./analysis";
import type { SchoolPlacement } from "../assessment/schoolPlacement";
import { clusterCriterion } from "../identification/clusterCriterion";
import type { DecisionResult } from "../identification/decide";
import { decide } from "../identification/decide";
import { federalCriterion } from "../identification/federalCriterion";
import { federalProcedures } from "../identification/federalProcedures";
import { isSufficient } from "../identification/isSufficient";
import type { Parameters } from "../parameters/parameters";
import type { ComparedFigures } from "./comparedFigures";

/** Both criteria of a school and what follows from them. */
export interface SchoolVerdict extends DecisionResult {
  readonly federal: FederalResult;
  readonly cluster: ClusterResult;
  /** Whether the data allow a conclusion of the cluster criterion. */
  readonly sufficient: boolean;
}

/** Judges one school by the figures of the district (method §2–4). It needs no places, so variants of the list are cheap. */
export function schoolVerdict({ school, level }: SchoolPlacement, figures: ComparedFigures, p: Parameters): SchoolVerdict {
  const facts = figures.facts.get(school.id) ?? [];
  const deviation = figures.deviations.get(school.id) ?? null;
  const estimate = figures.estimates.get(school.id);
  const set = figures.sets.get(school.id)?.comparison;
  // A closed school keeps its history and is judged no more: «нет данных», whatever its level.
  const federal = federalCriterion(school.closed ? [] : facts, school.closed ? null : level, figures.year, p);
  const sufficient = isSufficient(deviation, level, p);
  const standing =
    estimate === undefined || set === undefined
      ? null
      : { deviation: estimate.value, standardError: estimate.standardError, setDeviations: figures.setDeviations.get(set) ?? [] };
  const cluster = clusterCriterion(deviation, standing, sufficient, p, figures.simple?.get(school.id) ?? null);
  const hasFacts =
    !school.closed &&
    ((figures.indexed.get(school.id) ?? []).length > 0 ||
      figures.window.some((year) => federalProcedures(facts, year, p).counted.length > 0));
  return { federal, cluster, sufficient, ...decide(federal.status, cluster.status, hasFacts) };
}

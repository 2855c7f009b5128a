import type { Dataset } from "../assessment/dataset";
import type { Parameters } from "../parameters/parameters";
import type { Analysis } from "./analysis";
import { districtFigures } from "./districtFigures";
import { rateSchools } from "../rating/rateSchools";
import { schoolAnalysis } from "./schoolAnalysis";
import { schoolVerdict } from "./schoolVerdict";

/**
 * The whole method over a district: pure, synchronous, the same answer for the same input (method §§1–6).
 * The schools come back in the order of the dataset; what the method leaves undefined is null.
 *
 * @throws when the dataset has no year to report on (ask `reportYear` first), or holds a procedure of a school twice.
 */
export function analyse(dataset: Dataset, parameters: Parameters): Analysis {
  const figures = districtFigures(dataset, parameters);
  const judged = figures.placements.map((placement) => ({ placement, verdict: schoolVerdict(placement, figures, parameters) }));
  const ratings = rateSchools(
    judged.flatMap(({ placement: { school }, verdict: { sufficient } }) => {
      const deviation = figures.deviations.get(school.id);
      const estimate = figures.estimates.get(school.id);
      const comparison = figures.sets.get(school.id)?.comparison;
      if (deviation === undefined || estimate === undefined || comparison === undefined) return [];
      return [{ schoolId: school.id, deviation, estimate, comparison, sufficient }];
    }),
    parameters,
  );
  const comparableYears = new Set([...figures.deviations.values()].flatMap(({ byYear }) => byYear.map(({ year }) => year)));
  return {
    year: figures.year,
    window: figures.window,
    schools: judged.map(({ placement, verdict }) =>
      schoolAnalysis(placement, verdict, ratings.get(placement.school.id) ?? null, figures, parameters),
    ),
    clusterCriterionComputed: comparableYears.size >= Math.min(2, parameters.clusterYears),
    model: {
      tau2: figures.tau2,
      sigma: Object.fromEntries(figures.sigma),
      socialIndexBaseYear: figures.social.baseYear,
      slope: figures.context.slope,
      slopeError: figures.context.slopeError,
      slopeEstimated: figures.context.slopeEstimated,
      contextTau2: figures.context.tau2,
      socialIndexWeights: figures.social.weightEstimate,
    },
  };
}

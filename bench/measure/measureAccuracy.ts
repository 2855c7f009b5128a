import type { Decision } from "../../src/domain/analysis/analysis";
import { analyse } from "../../src/domain/analysis/analyse";
import { districtFigures } from "../../src/domain/analysis/districtFigures";
import { defaultParameters } from "../../src/domain/parameters/parameters";
import { rankPlaces } from "../../src/domain/statistics/rankPlaces";
import type { AccuracyScenario } from "./accuracyScenarios";
import { areaUnderCurve } from "./areaUnderCurve";
import { inventDistrict } from "./inventDistrict";
import { knowingEstimator } from "./knowingEstimator";
import { trueDeviations } from "./trueDeviations";

/** Shares from 0 to 1; NaN where the scenario has no such schools. */
export interface Accuracy {
  /** AUC of «low given context» by −e, by the estimator that knows the model, by the plain result index. */
  readonly aucEffect: number;
  readonly aucKnowing: number;
  readonly aucIndex: number;
  readonly ordinaryListed: number;
  readonly ordinaryAtRisk: number;
  readonly lowListed: number;
  readonly lowFound: number;
  readonly resilientListed: number;
  /** How often the 80 % intervals hold the truth. */
  readonly ratingCoverage: number;
  readonly placeCoverage: number;
  readonly effectCoverage: number;
}

/** Runs the whole method over the districts of a scenario and compares it with the truth. Places are asked only among schools with R. */
export function measureAccuracy({ districts, shape, parameters: changed }: AccuracyScenario): Accuracy {
  const parameters = { ...defaultParameters(), ...changed };
  const shares = new Map<keyof Accuracy, { sum: number; count: number }>();
  const tell = (key: keyof Accuracy, value: number | boolean) => {
    if (Number.isNaN(Number(value))) return;
    const share = shares.get(key) ?? { sum: 0, count: 0 };
    shares.set(key, { sum: share.sum + Number(value), count: share.count + 1 });
  };
  for (let seed = 1; seed <= districts; seed++) {
    const district = inventDistrict(shape, seed);
    const { schools } = analyse(district.dataset, parameters);
    const figures = districtFigures(district.dataset, parameters);
    const trueRating = trueDeviations(district, figures, "mean", parameters);
    const trueEffect = trueDeviations(district, figures, "quality", parameters);
    const rated = schools.filter(({ rating }) => rating !== null);
    const truePlaces = rankPlaces(rated.map(({ schoolId }) => trueRating.get(schoolId) ?? NaN));
    rated.forEach(({ schoolId, rating }, i) => {
      if (rating === null) return;
      const reach = parameters.z * rating.standardError;
      tell("ratingCoverage", Math.abs((trueRating.get(schoolId) ?? NaN) - rating.deviation) <= reach);
      const place = truePlaces[i] ?? NaN;
      tell("placeCoverage", place >= rating.placeLow && place <= rating.placeHigh);
    });
    for (const { schoolId, decision, contextEffect } of schools) {
      const kind = district.truth.get(schoolId)?.kind;
      const effect = trueEffect.get(schoolId);
      if (contextEffect !== null && effect !== undefined)
        tell("effectCoverage", effect >= contextEffect.low && effect <= contextEffect.high);
      if (kind === "ordinary") {
        tell("ordinaryListed", isListed(decision));
        tell("ordinaryAtRisk", decision === "atRisk");
      }
      if (kind === "low") {
        tell("lowListed", isListed(decision));
        tell("lowFound", isListed(decision) || decision === "atRisk");
      }
      if (kind === "resilient") tell("resilientListed", isListed(decision));
    }
    const knowing = knowingEstimator(district);
    const split = (value: (school: (typeof schools)[number]) => number | null | undefined) => {
      const [low, others]: [number[], number[]] = [[], []];
      for (const school of schools) {
        const one = value(school);
        if (typeof one === "number") (district.truth.get(school.schoolId)?.kind === "low" ? low : others).push(-one);
      }
      return areaUnderCurve(low, others);
    };
    tell(
      "aucEffect",
      split(({ contextEffect }) => contextEffect?.value),
    );
    tell(
      "aucKnowing",
      split(({ schoolId }) => knowing.get(schoolId)),
    );
    tell(
      "aucIndex",
      split(({ resultIndex }) => resultIndex),
    );
  }
  const share = (key: keyof Accuracy) => {
    const { sum, count } = shares.get(key) ?? { sum: NaN, count: 1 };
    return sum / count;
  };
  return {
    aucEffect: share("aucEffect"),
    aucKnowing: share("aucKnowing"),
    aucIndex: share("aucIndex"),
    ordinaryListed: share("ordinaryListed"),
    ordinaryAtRisk: share("ordinaryAtRisk"),
    lowListed: share("lowListed"),
    lowFound: share("lowFound"),
    resilientListed: share("resilientListed"),
    ratingCoverage: share("ratingCoverage"),
    placeCoverage: share("placeCoverage"),
    effectCoverage: share("effectCoverage"),
  };
}

function isListed(decision: Decision): boolean {
  return decision === "lowPerforming" || decision === "lowPerformingFederal";
}

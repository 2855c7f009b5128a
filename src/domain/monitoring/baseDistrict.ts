import type { Decision, FederalResult, RatingResult } from "../analysis/analysis";
import { comparedFigures } from "../analysis/comparedFigures";
import { schoolVerdict } from "../analysis/schoolVerdict";
import { windowFigures } from "../analysis/windowFigures";
import type { Dataset } from "../assessment/dataset";
import type { Parameters } from "../parameters/parameters";
import type { KnownRisks } from "../recommendations/knownRisks";
import { knownRisks } from "../recommendations/knownRisks";
import type { RiskSignal } from "../risks/riskSignal";
import { supportRisks } from "../risks/supportRisks";

/** A school as it stood in a base year. */
export interface BaseSchool {
  readonly schoolId: string;
  readonly decision: Decision;
  readonly federal: FederalResult;
  /** What the expected rebound rests on; null without a deviation. */
  readonly rating: Pick<RatingResult, "rawDeviation" | "standardError" | "rawStandardError"> | null;
}

/** The district in a base year. */
export interface BaseDistrict {
  readonly year: number;
  readonly schools: ReadonlyMap<string, BaseSchool>;
  readonly signals: ReadonlyMap<string, readonly RiskSignal[]>;
  readonly knownRisks: KnownRisks;
}

/**
 * The district as the method saw it in a base year (вход, method §10): decisions, deviations and risks of that year, by the
 * parameters of today. Without places and their intervals, which nobody asks of a year that has passed and which take the longest.
 */
export function baseDistrict(dataset: Dataset, year: number, parameters: Parameters): BaseDistrict {
  const then = { ...parameters, reportYear: year };
  const figures = comparedFigures(dataset, windowFigures(dataset, then), then);
  const schools = figures.placements.map((placement): BaseSchool => {
    const { id: schoolId } = placement.school;
    const { decision, federal } = schoolVerdict(placement, figures, then);
    const [deviation, estimate] = [figures.deviations.get(schoolId), figures.estimates.get(schoolId)];
    const rating =
      deviation === undefined || estimate === undefined
        ? null
        : {
            rawDeviation: deviation.deviation,
            rawStandardError: Math.sqrt(deviation.variance),
            standardError: estimate.standardError,
          };
    return { schoolId, decision, federal, rating };
  });
  const { bySchool: signals } = supportRisks(dataset, { year, schools }, then, figures);
  return { year, schools: new Map(schools.map((school) => [school.schoolId, school])), signals, knownRisks: knownRisks(dataset, year) };
}

import type { Dataset } from "../../domain/assessment/dataset";
import type { Finding } from "../../domain/findings/finding";
import { boundaryPeaks } from "../../domain/objectivity/boundaryPeaks";
import { knownBoundaries } from "../../domain/objectivity/knownBoundaries";
import { makeFinding } from "../makeFinding";
import type { CheckParameters } from "./checkParameters";

type Distributions = Pick<Dataset, "distributions" | "referenceDistributions">;

/**
 * Primary points of ВПР that peak at a mark boundary (see boundaryPeak), a question with the cells of the school's row. A sheet whose boundaries nobody knows
 * is not judged, and one finding a sheet says so.
 */
export function checkBoundaryPeaks(dataset: Distributions, parameters: CheckParameters): Finding[] {
  const found = boundaryPeaks(dataset, parameters).map(({ distribution: { schoolId, year, subject, grade, n, source }, peak }) => {
    const { mark, points, below, at, above, expected } = peak;
    return makeFinding(
      "boundaryPeak",
      { kind: "vpr", subject, grade: grade ?? 0, year, n, mark, points, below, at, above, expected },
      source,
      schoolId,
    );
  });
  const silent = new Map<string, Finding>();
  for (const distribution of dataset.distributions ?? []) {
    const { year, subject, grade, counts, source } = distribution;
    const key = JSON.stringify([source.file, source.sheet, year, subject, grade]);
    if (silent.has(key) || knownBoundaries(distribution, parameters) !== null) continue;
    silent.set(
      key,
      makeFinding("boundariesUnknown", { kind: "vpr", subject, grade: grade ?? 0, year, maximum: counts.length - 1 }, source, null),
    );
  }
  return [...found, ...silent.values()];
}

import type { Analysis, SchoolAnalysis } from "../analysis/analysis";
import type { BiasMarker } from "../assessment/dataset";
import { isLowPerforming } from "../identification/isLowPerforming";
import type { Parameters } from "../parameters/parameters";

/** The middle of the rating: a school like the others of its set. */
const MIDDLE = 50;

/**
 * Кандидаты в партнёры (method §8): the whole interval of R above 0, the lower bound of the context effect above −0.1, no bias marker of any
 * kind in the last two years. A school with too few data for a conclusion helps nobody as a model and is no candidate, nor is one that the
 * federal criterion itself puts on the list, however its neighbours stand: it seeks a partner.
 */
export function partnerCandidates(
  analysis: Pick<Analysis, "schools" | "year">,
  markers: readonly BiasMarker[],
  p: Pick<Parameters, "partnerContextEffect" | "partnerMarkerYears">,
): readonly SchoolAnalysis[] {
  const marked = new Set(
    markers
      .filter(({ year, count }) => count > 0 && year <= analysis.year && year > analysis.year - p.partnerMarkerYears)
      .map(({ schoolId }) => schoolId),
  );
  return analysis.schools.filter(
    ({ schoolId, rating, contextEffect, decision }) =>
      !isLowPerforming(decision) &&
      rating !== null &&
      rating.sufficient &&
      rating.low > MIDDLE &&
      contextEffect !== null &&
      contextEffect.low > p.partnerContextEffect &&
      !marked.has(schoolId),
  );
}

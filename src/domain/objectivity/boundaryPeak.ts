import type { MarkBoundaries } from "../assessment/scoreDistribution";
import { binomialUpperTail } from "../statistics/binomialUpperTail";

/** More pupils at the first points of a mark than its neighbours let expect. */
export interface BoundaryPeak {
  /** The mark that begins here. */
  readonly mark: 3 | 4 | 5;
  /** Its first points. */
  readonly points: number;
  /** Pupils with one point less, with exactly these points, with one point more. */
  readonly below: number;
  readonly at: number;
  readonly above: number;
  /** Pupils expected at the boundary among these three numbers of points, at most. */
  readonly expected: number;
  /** P of so many or more where nothing pulls pupils over the boundary. */
  readonly probability: number;
}

/** What decides when a peak is a question. */
export interface PeakRule {
  /** A peak less probable than this is asked about, per cent. */
  readonly peakProbability: number;
  /** k: by how much of itself the mean of both neighbours may be exceeded in a smooth distribution. */
  readonly peakCurvature: number;
}

/**
 * Пик на границе отметки (method §4, a question and not a verdict): the most improbable peak at the first points of «3», «4» or «5», or null when none is.
 * Of the pupils with one point less, exactly the boundary and one point more, those at the boundary are binomial with p ≤ (1 + k)/(3 + k) wherever the
 * distribution is smooth, so the test is exact for classes of any size (Frandsen 2017, «Party Bias in Union Representation Elections: Testing for
 * Manipulation in the Regression Discontinuity Design When the Running Variable Is Discrete», Advances in Econometrics 38). Works have shapes of
 * their own (tasks of two points): where the wider population of the same sheet stands higher at the boundary than that, its share is
 * expected instead. A boundary at the end of the scale has no neighbour and is not judged. No pupils give null.
 *
 * @param counts whole pupils with 0, 1, 2 … points
 * @param wider per cents of the wider population with 0, 1, 2 … points; null where the sheet has none
 * @example boundaryPeak([0, 1, 2, 3, 1, 0, 15, 2, 2, 1], [6, 8, 9] …) // { mark: 3, points: 6, below: 0, at: 15, above: 2, … }
 */
export function boundaryPeak(
  counts: readonly number[],
  boundaries: MarkBoundaries,
  wider: readonly number[] | null,
  { peakProbability, peakCurvature }: PeakRule,
): BoundaryPeak | null {
  const smooth = (1 + peakCurvature) / (3 + peakCurvature);
  const peaks = boundaries.flatMap((points, index): BoundaryPeak[] => {
    const [below, at, above] = [counts[points - 1], counts[points], counts[points + 1]];
    if (below === undefined || at === undefined || above === undefined) return [];
    const n = below + at + above;
    const share = Math.max(smooth, shareAt(wider, points) ?? 0);
    const probability = binomialUpperTail(at, n, share);
    return [{ mark: (index + 3) as 3 | 4 | 5, points, below, at, above, expected: share * n, probability }];
  });
  const [first] = peaks.sort((a, b) => a.probability - b.probability || a.points - b.points);
  return first !== undefined && 100 * first.probability < peakProbability ? first : null;
}

/** Share of the boundary among the three numbers of points around it; null where the population has none there. */
function shareAt(shares: readonly number[] | null, points: number): number | null {
  const [below, at, above] = [shares?.[points - 1], shares?.[points], shares?.[points + 1]];
  if (below === undefined || at === undefined || above === undefined) return null;
  const all = below + at + above;
  return all > 0 ? at / all : null;
}

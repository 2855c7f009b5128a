import type { RiskSignal } from "../risks/riskSignal";
import { lessIsWorse } from "./lessIsWorse";

/** Целевое значение: the indicator of a recommendation is to be at most or at least so much. */
export interface RecommendationTarget {
  readonly bound: "atMost" | "atLeast";
  readonly value: number;
}

/**
 * Target of a signal for a year ahead: a share improves by `step` per cent of what is missing and not past the threshold of its risk —
 * a target the next year can show. Whole per cents, on the reachable side. A count goes to none, weak grades under the threshold,
 * every pupil with language difficulties is helped, a specialist is found, a young teacher comes.
 *
 * @param hidden the number itself may not be told (fewer than n_show): then the threshold alone is the target
 * @example recommendationTarget({ signal: "pooledShareHigh", value: 34.8, threshold: 20 }, 25) // at most 27: a quarter less, rounded up
 * @example recommendationTarget({ signal: "pooledShareHigh", value: 22, threshold: 20 }, 25) // at most 20
 */
export function recommendationTarget(
  { signal, value, threshold }: Pick<RiskSignal, "signal" | "value" | "threshold">,
  step: number,
  hidden = false,
): RecommendationTarget {
  switch (signal) {
    case "vacancies":
    case "nonSpecialists":
    case "biasMarker":
      return { bound: "atMost", value: 0 };
    case "topicWeakInGrades":
      return { bound: "atMost", value: Math.ceil(threshold) - 1 };
    case "languageDifficulties":
      return { bound: "atLeast", value: 100 };
    case "olderStaff":
    case "specialNeedsWithoutSpecialist":
      return { bound: "atLeast", value: 1 };
    case "russianBehindMathematics":
      return { bound: "atMost", value: hidden ? threshold : Math.max(threshold, value * (1 - step / 100)) };
    default:
  }
  if (lessIsWorse(signal)) {
    const better = hidden ? threshold : Math.min(threshold, value + ((100 - value) * step) / 100);
    return { bound: "atLeast", value: Math.floor(better + 1e-9) };
  }
  const better = hidden ? threshold : Math.max(threshold, value * (1 - step / 100));
  return { bound: "atMost", value: Math.max(0, Math.ceil(better - 1e-9)) };
}

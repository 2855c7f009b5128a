import type { RiskSignal } from "../risks/riskSignal";
import type { RecommendationRule } from "./recommendationRules";

const ANSWERS = {
  motivation: "answersMotivation",
  wellbeing: "answersWellbeing",
  discipline: "answersDiscipline",
  parents: "answersParents",
} as const;

/** The rule that a signal is answered by; answers to a survey have one by theme. */
export function signalRule({ signal, theme }: Pick<RiskSignal, "signal" | "theme">): RecommendationRule {
  if (signal !== "riskAnswers") return signal;
  return theme === undefined ? "answersOther" : ANSWERS[theme];
}

import type { RecommendationRule, RuleOccasion } from "../../domain/recommendations/recommendationRules";
import { recommendationRules } from "../../domain/recommendations/recommendationRules";

/** Words in braces that stand for numbers and names in the texts of the catalogue. */
export type Placeholder = "показатель" | "цель" | "порог" | "по предмету" | "тема" | "школа" | "школы" | "партнёр" | "листы";

const ofOccasion: Readonly<Record<Exclude<RuleOccasion, "situation">, readonly Placeholder[]>> = {
  signal: ["показатель", "цель", "порог", "школа"],
  risk: ["показатель", "школа"],
  reported: ["показатель", "школа"],
  shared: ["показатель", "школы"],
};

const ofRule: Readonly<Partial<Record<RecommendationRule, readonly Placeholder[]>>> = {
  diagnosticsLow: ["показатель", "цель", "порог", "школа", "по предмету"],
  topicWeakInGrades: ["показатель", "цель", "порог", "школа", "по предмету", "тема"],
  vacancies: ["показатель", "цель", "школа"],
  nonSpecialists: ["показатель", "цель", "школа"],
  biasMarker: ["показатель", "цель", "школа"],
  languageDifficulties: ["показатель", "цель", "школа"],
  partnerWork: ["школа", "партнёр"],
  partnerElsewhere: ["школа"],
  collectData: ["показатель", "школа"],
  diagnose: ["школа"],
  fillRegisters: ["листы"],
};

/** What may stand in braces in the texts of a rule: placeholders("vacancies") // «показатель», «цель», «школа». */
export function placeholders(rule: RecommendationRule): readonly Placeholder[] {
  const { occasion } = recommendationRules[rule];
  return ofRule[rule] ?? (occasion === "situation" ? ["показатель", "школа"] : ofOccasion[occasion]);
}

import type { RecommendationRule } from "../../domain/recommendations/recommendationRules";
import { departmentWords } from "./groups/departmentWords";
import { reportedWords } from "./groups/reportedWords";
import { sharedWords } from "./groups/sharedWords";
import { signalWords } from "./groups/signalWords";
import { situationWords } from "./groups/situationWords";
import type { RuleWordsOf } from "./ruleWords";

/** Words of every rule as they stand before the department edits them on «Справочник рекомендаций». */
export const recommendationWords: RuleWordsOf<RecommendationRule> = {
  ...signalWords,
  ...departmentWords,
  ...reportedWords,
  ...sharedWords,
  ...situationWords,
};

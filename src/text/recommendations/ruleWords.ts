import type { RecommendationRule } from "../../domain/recommendations/recommendationRules";

/** Name of the rule · what to do · expected result with its indicator. Placeholders stand in braces, see `placeholders`. */
export type RuleWords = readonly [name: string, text: string, expected: string];

export type RuleWordsOf<R extends RecommendationRule> = Readonly<Record<R, RuleWords>>;

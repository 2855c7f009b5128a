import type { CellSource } from "../assessment/cellSource";

/** What a step of an explanation says; the sentence stands in `src/text`. */
export type ExplanationCode =
  | "federalNotEvaluated"
  | "federalNoProcedures"
  | "federalSeveral"
  | "federalTwoYears"
  | "federalProcedure"
  | "federalPooled"
  | "federalStrength"
  | "clusterFewPupils"
  | "clusterFewYears"
  | "clusterNoComparison"
  | "clusterNoExams"
  | "clusterInterval"
  | "clusterGap"
  | "clusterYears"
  | "clusterLowest"
  | "contextEffect"
  | "objectivityCheck"
  | "fewerLow"
  | "ratingRise";

/** One rule with its numbers: whether it holds, on which figures, and in which cell they stand. */
export interface ExplanationStep {
  readonly code: ExplanationCode;
  /** Null for a step that states and does not judge. */
  readonly holds: boolean | null;
  readonly params: Readonly<Record<string, string | number>>;
  readonly source: CellSource | null;
}

/** Why a school has its decision, and what would change it. */
export interface Explanation {
  readonly federal: readonly ExplanationStep[];
  readonly cluster: readonly ExplanationStep[];
  /** Printed beside, never part of the decision. */
  readonly beside: readonly ExplanationStep[];
  readonly changes: readonly ExplanationStep[];
}

import type { RiskCode, RiskSignal } from "../risks/riskSignal";
import type { SupportRecords } from "../support/supportRecords";
import type { Addressee, RecommendationRule } from "./recommendationRules";
import type { RecommendationTarget } from "./recommendationTarget";
import type { Significance } from "./significance";

/** One recommendation as data: who does what by when, what is expected, and the number it rests on. Its words stand in `src/text`. */
export interface Recommendation {
  /** Null: the district as a whole. */
  readonly schoolId: string | null;
  readonly addressee: Addressee;
  readonly rule: RecommendationRule;
  readonly risk: RiskCode | null;
  /** The signal with value, threshold, n and cell; null where a situation or a person's word stands behind it. */
  readonly signal: RiskSignal | null;
  /** Further signals of the same risk. */
  readonly also: readonly RiskSignal[];
  readonly significance: Significance | null;
  /** Whether a person confirmed the significance. */
  readonly confirmed: boolean;
  /** Place among the priorities of the school, from 1; null for what is no risk. */
  readonly rank: number | null;
  /** ISO date. */
  readonly due: string;
  readonly target: RecommendationTarget | null;
  readonly context: RecommendationContext;
}

/** Numbers and names behind a rule of a situation; only those that the rule is about. */
export interface RecommendationContext {
  readonly socialIndex?: number;
  /** Schools the rule is about: those that share a risk, or the partner. */
  readonly schools?: readonly string[];
  /** Schools of the analysis, for «n из m». */
  readonly total?: number;
  /** Registers nobody keeps. */
  readonly registers?: readonly Exclude<keyof SupportRecords, "tasks">[];
  /** Marks given by the school's pupils over the window: what a conclusion rests on. */
  readonly n?: number;
}

import type { CellSource } from "../assessment/cellSource";
import type { SurveyTheme } from "../support/surveyTheme";

/** Риски of method §7. */
export type RiskCode =
  "results" | "competence" | "staff" | "objectivity" | "motivation" | "language" | "specialNeeds" | "participation" | "equipment";

/** What exactly was seen; the words stand in `src/text`. */
export type RiskSignalCode =
  | "pooledShareHigh"
  | "basicTasksWeak"
  | "diagnosticsLow"
  | "topicWeakInGrades"
  | "vacancies"
  | "nonSpecialists"
  | "olderStaff"
  | "fewCategories"
  | "biasMarker"
  | "marksChanged"
  | "riskAnswers"
  | "languageDifficulties"
  | "russianBehindMathematics"
  | "specialNeedsWithoutSpecialist"
  | "lowParticipation"
  | "equipmentShort";

/** One signal with the number behind it. */
export interface RiskSignal {
  readonly risk: RiskCode;
  readonly signal: RiskSignalCode;
  readonly value: number;
  readonly threshold: number;
  /** Pupils, teachers or answers behind the value; null for a plain count. */
  readonly n: number | null;
  readonly source: CellSource | null;
  /** Severity × reliability × influence: the order in which the risks are taken up. */
  readonly priority: number;
  /** Key of the subject where the signal is of one. */
  readonly subject?: string;
  /** A topic or a block of a survey, as the sheet names it. */
  readonly about?: string;
  /** Theme of the block of a survey, where it is one of the four. */
  readonly theme?: SurveyTheme;
}

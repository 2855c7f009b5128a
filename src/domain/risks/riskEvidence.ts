import type { CellSource } from "../assessment/cellSource";
import type { SurveyTheme } from "../support/surveyTheme";

/** A task of a procedure («Выполнение заданий») in one school. */
export interface TaskResult {
  readonly subject: string;
  readonly grade: number | null;
  /** The skill or topic the task tests, as the sheet names it. */
  readonly topic: string;
  /** A task of the basic level; null where the sheet tells no level: such a task enters no rule. */
  readonly basic: boolean | null;
  /** Pupils behind the share. */
  readonly n: number;
  /** Fulfilment, per cent. */
  readonly fulfilled: number;
  readonly source: CellSource | null;
}

/** Teachers of a subject who were diagnosed, without names: how many, and how many below the bound. */
export interface DiagnosedTeachers {
  readonly subject: string;
  readonly mean: number;
  readonly n: number;
  readonly source: CellSource | null;
}

/** A block of a survey (мотивация, благополучие, дисциплина, родители). */
export interface SurveyBlock {
  /** Heading of the block as the sheet has it. */
  readonly block: string;
  /** Null or absent: a block outside the four. */
  readonly theme?: SurveyTheme | null;
  /** Share of risk answers, per cent. */
  readonly share: number;
  readonly n: number;
  /** Median of the district's schools; null where it is not known. */
  readonly districtMedian: number | null;
  readonly source: CellSource | null;
}

/** Marks of ВПР against the journal. */
export interface JournalComparison {
  readonly changed: number;
  readonly n: number;
  readonly source: CellSource | null;
}

/** What registers and further sheets tell of one school besides results, passport and staff; each list may be empty. */
export interface RiskEvidence {
  readonly tasks: readonly TaskResult[];
  readonly diagnosed: readonly DiagnosedTeachers[];
  readonly surveys: readonly SurveyBlock[];
  readonly journal: JournalComparison | null;
  /** Equipment, per cent of the norm; null where it is not known. */
  readonly equipment: { readonly percent: number; readonly source: CellSource | null } | null;
  /** Whether the school has a specialist for ОВЗ; null where nobody said. */
  readonly specialist: boolean | null;
}

import type { CellSource } from "../assessment/cellSource";

/** Риски of method §7 that the data of a district can show. */
export type RiskCode = "results" | "staff" | "objectivity" | "language" | "participation";

/** What exactly was seen; the words stand in `src/text`. */
export type RiskSignalCode =
  | "pooledShareHigh"
  | "vacancies"
  | "nonSpecialists"
  | "olderStaff"
  | "fewCategories"
  | "biasMarker"
  | "languageDifficulties"
  | "russianBehindMathematics"
  | "lowParticipation";

/** One signal with the number behind it. */
export interface RiskSignal {
  readonly risk: RiskCode;
  readonly signal: RiskSignalCode;
  readonly value: number;
  readonly threshold: number;
  /** Pupils or teachers behind the value; null for a plain count. */
  readonly n: number | null;
  readonly source: CellSource | null;
  /** Severity × reliability × influence: the order in which the risks are taken up. */
  readonly priority: number;
}

import type { CellSource } from "../../domain/assessment/cellSource";
import type { Severity } from "../../domain/findings/finding";

/** One line of «Проверка данных» before it is laid out. */
export interface CheckRow {
  readonly severity: Severity;
  /** Rows of one group stand together and share a height. */
  readonly group: string;
  readonly school: string | null;
  readonly message: string;
  readonly advice: string;
  readonly source: CellSource | null;
  /** Key that survives runs; null where there is nothing to dismiss. */
  readonly key: string | null;
  /** A person accepted it as it is. */
  readonly accepted: boolean;
}

import type { CellSource } from "../assessment/cellSource";

/** error: the number is out of the calculation · warning: a question to a person · info: for the record. */
export type Severity = "error" | "warning" | "info";

/**
 * Замечание: what is wrong with the data, as data. The Russian text is made late, in `src/text/findings`,
 * from `code` and `params`; so params hold numbers, cell texts and keys, never sentences.
 */
export interface Finding {
  readonly severity: Severity;
  /** Stable key of the catalogue in `src/text/findings`, for example "marksDoNotSum". */
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly source: CellSource | null;
  readonly schoolId: string | null;
}

import type { ModelCell } from "../sheetModel";

/** One row of «Данные» with the school it belongs to. */
export interface DataRow {
  readonly schoolId: string;
  readonly year: number;
  readonly cells: readonly ModelCell[];
}

import type { ModelCell } from "../sheetModel";
import { pageColumns } from "./pageBlock";

/** A row of the page with cells at the given columns, everything else empty. */
export function pageRow(cells: Readonly<Record<number, ModelCell>>): ModelCell[] {
  return Array.from({ length: pageColumns }, (_, column) => cells[column] ?? null);
}

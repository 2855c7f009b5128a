import type { SchoolAnalysis } from "../../domain/analysis/analysis";
import type { Dataset } from "../../domain/assessment/dataset";
import { sheetName } from "../../text/names/sheetName";
import { sourceText } from "../../text/names/sourceText";
import { commonWords } from "../../text/sheets/commonWords";
import { lowPerformingWords } from "../../text/sheets/lowPerformingWords";
import { dataRows } from "../data/dataRows";
import { skeletonRows } from "../layout/theme";
import type { CellLink } from "../sheetModel";

/** A link of a cell does not wrap in every program: longer words would be cut at the cell's end, where the address stands. */
const linkLetters = 26;

export interface EvidenceLink {
  readonly words: string;
  /** Null where the number stands in a further file, which cannot be linked to. */
  readonly target: CellLink["target"] | null;
  readonly tip: string;
}

/**
 * The way from a school on «Перечень» to its numbers: to the user's own cell of the first procedure that decided, else to the
 * school's first row on «Данные». Null for a school without any data.
 */
export function evidenceLink(dataset: Dataset): (school: SchoolAnalysis) => EvidenceLink | null {
  const firstRows = new Map<string, number>();
  dataRows(dataset).forEach(({ schoolId }, index) => {
    if (!firstRows.has(schoolId)) firstRows.set(schoolId, skeletonRows.table + index + 1);
  });
  return ({ schoolId, federal }) => {
    const source = federal.evidence[0]?.source;
    if (source) {
      const { file, sheet, address } = source;
      return { words: sourceText(source, linkLetters), target: file === null ? { sheet, address } : null, tip: commonWords.showCell };
    }
    const row = firstRows.get(schoolId);
    if (row === undefined) return null;
    return {
      words: `${sheetName("data")}, A${row}`,
      target: { key: "data", address: `A${row}` },
      tip: lowPerformingWords.showData,
    };
  };
}

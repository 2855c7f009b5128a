import type { Finding } from "../../domain/findings/finding";
import { cellText } from "../cells/cellText";
import { findSubject } from "../context/findSubject";
import { readFigure } from "../figures/readFigure";
import { unreadable } from "../figures/unreadable";
import { makeFinding } from "../findings/makeFinding";
import { readBoolean } from "../numbers/readBoolean";
import type { ResultsTable } from "../results/resultsTable";
import { sourceOf } from "../rows/sheetScope";
import type { TableRow } from "../rows/tableRow";
import { slotAt } from "../rows/tableRow";
import { headingKey } from "../vocabulary/headingKey";
import type { MarkerDraft } from "./recordDraft";
import { rowYear } from "./rowYear";

export interface MarkersReading {
  readonly records: readonly MarkerDraft[];
  readonly findings: readonly Finding[];
}

/**
 * Reads the official markers of biased results (маркеры необъективности): the column «Количество маркеров», or the number of columns «4 РУ», «5 МА» … that hold a yes. A school
 * without a marker gives no record.
 */
export function readMarkers(table: ResultsTable): MarkersReading {
  const { layout, scope } = table;
  const records: MarkerDraft[] = [];
  const findings: Finding[] = [];
  const total = layout.columns.find(({ facets }) => facets.identity === null && facets.measure === "markerCount");
  const single = layout.columns.filter(
    ({ facets, path }) => facets.identity === null && facets !== total?.facets && findSubject(headingKey(path.join(" "))) !== null,
  );
  let yearless = false;
  for (const row of table.rows) {
    if (row.kind !== "school") continue;
    const counted = countOf(row);
    if (counted === null) continue;
    const year = rowYear(table, row, null, null);
    if (year === null) {
      yearless = true;
      continue;
    }
    if (counted > 0)
      records.push({
        mention: row.mention,
        record: { year, kind: "official", count: counted },
        source: sourceOf(
          scope,
          row.line.slots.map(({ cell }) => cell),
        ),
      });
  }
  if (yearless) findings.push(makeFinding("yearUnknown", { file: scope.file, sheet: scope.sheet, address: "A1" }, { kind: table.kind }));
  return { records, findings };

  function countOf(row: TableRow): number | null {
    const slot = slotAt(row.line, total?.at);
    if (slot !== undefined) {
      const { figure } = readFigure(slot, "count", scope);
      if (figure.state === "value" && Number.isInteger(figure.value)) return figure.value;
      const finding = unreadable(figure, slot.cell, "markerCount", true, scope);
      if (finding !== null && figure.state !== "missing") findings.push(finding);
      return null;
    }
    if (total !== undefined && single.length === 0) return null;
    return single.filter(({ at }) => {
      const mark = slotAt(row.line, at);
      return mark !== undefined && (readBoolean(mark.cell.value) ?? /^[v+xх*]$/iu.test(cellText(mark.cell)));
    }).length;
  }
}

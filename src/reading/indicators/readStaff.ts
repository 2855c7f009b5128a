import type { StaffIndicator } from "../../domain/assessment/context";
import type { Finding } from "../../domain/findings/finding";
import { makeFinding } from "../findings/makeFinding";
import type { ResultsTable } from "../results/resultsTable";
import { sourceOf } from "../rows/sheetScope";
import { byHeadingYear } from "./byHeadingYear";
import type { IndicatorColumn } from "./indicatorFigures";
import { indicatorFigures } from "./indicatorFigures";
import type { StaffDraft } from "./recordDraft";
import { rowYear } from "./rowYear";

export interface StaffReading {
  readonly records: readonly StaffDraft[];
  readonly findings: readonly Finding[];
}

/** A vacancy is no teacher: it is no share of them. */
const unshared: ReadonlySet<StaffIndicator> = new Set(["teachers", "vacancies"]);

/**
 * Reads sheets about teachers (кадры): people by school. Columns of per cents beside counts are passed over, for the counts say the same; alone they give
 * people where the number of teachers restores them. A category above the number of
 * teachers stays out with a finding (vacancies are no teachers and may exceed it).
 */
export function readStaff(table: ResultsTable): StaffReading {
  const records: StaffDraft[] = [];
  const findings: Finding[] = [];
  let yearless = false;
  for (const part of byHeadingYear(table.layout.columns)) {
    const columns: IndicatorColumn<StaffIndicator>[] = [];
    // Columns of counts first: a column of per cents beside one says the same.
    const counted = [...part.columns].sort((a, b) => Number(a.facets.unit === "share") - Number(b.facets.unit === "share"));
    for (const column of counted) {
      const { staff, identity } = column.facets;
      if (identity !== null || staff === null || staff === "other") continue;
      if (!columns.some(({ indicator }) => indicator === staff)) columns.push({ indicator: staff, column });
    }
    if (columns.length === 0) continue;
    const read = indicatorFigures(table, columns, "teachers", unshared);
    findings.push(...read.findings);
    for (const { row, values, cells, percent, places } of read.rows) {
      const year = rowYear(table, row, part.year, null);
      if (year === null) {
        yearless = true;
        continue;
      }
      const source = sourceOf(table.scope, places);
      const indicators: Partial<Record<StaffIndicator, number>> = {};
      const used: Partial<Record<StaffIndicator, string>> = {};
      for (const { indicator } of columns) {
        const [value, address] = [values[indicator], cells[indicator]];
        if (value === undefined || address === undefined) continue;
        if (percent.has(indicator)) {
          findings.push(makeFinding("shareWithoutCount", { ...source, address }, { role: indicator, share: value }));
          continue;
        }
        if (indicator !== "vacancies" && values.teachers !== undefined && value > values.teachers) {
          findings.push(makeFinding("staffOverTeachers", { ...source, address }, { indicator, value, teachers: values.teachers }));
          continue;
        }
        indicators[indicator] = value;
        used[indicator] = address;
      }
      records.push({ mention: row.mention, record: { year, indicators, source, cells: used } });
    }
  }
  if (yearless)
    findings.push(makeFinding("yearUnknown", { file: table.scope.file, sheet: table.scope.sheet, address: "A1" }, { kind: table.kind }));
  return { records, findings };
}

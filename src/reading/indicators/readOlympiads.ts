import type { Finding } from "../../domain/findings/finding";
import { cellText } from "../cells/cellText";
import { findSubject } from "../context/findSubject";
import { makeFinding } from "../findings/makeFinding";
import type { LaidColumn } from "../roles/tableLayout";
import type { ResultsTable } from "../results/resultsTable";
import { sourceOf } from "../rows/sheetScope";
import { slotAt } from "../rows/tableRow";
import { cleanCharacters } from "../text/cleanCharacters";
import { headingKey } from "../vocabulary/headingKey";
import { lookUp } from "../vocabulary/lookUp";
import { stages } from "../vocabulary/stages";
import type { IndicatorColumn } from "./indicatorFigures";
import { indicatorFigures } from "./indicatorFigures";
import type { OlympiadDraft } from "./recordDraft";
import { rowYear } from "./rowYear";

type Counted = "participants" | "winners" | "prizes";

export interface OlympiadsReading {
  readonly records: readonly OlympiadDraft[];
  readonly findings: readonly Finding[];
}

/** Columns of one stage, subject and year: a wide sheet has several such blocks. */
function blocks(columns: readonly LaidColumn[]): LaidColumn[][] {
  const found = new Map<string, LaidColumn[]>();
  for (const column of columns) {
    const { facets } = column;
    if (facets.identity !== null || facets.olympiad === null || facets.olympiad === "other" || facets.unit === "share") continue;
    const key = [facets.stage, facets.subject, facets.year?.kind, facets.year?.year].map(String).join("|");
    const block = found.get(key);
    if (block === undefined) found.set(key, [column]);
    else block.push(column);
  }
  return [...found.values()];
}

/** Reads olympiads: participants, winners and prize-winners by school, by stage and subject where the sheet tells them. */
export function readOlympiads(table: ResultsTable): OlympiadsReading {
  const records: OlympiadDraft[] = [];
  const findings: Finding[] = [];
  const { identity } = table.layout;
  let yearless = false;
  for (const block of blocks(table.layout.columns)) {
    const columns: IndicatorColumn<Counted>[] = [];
    for (const column of block) {
      const indicator = column.facets.olympiad as Counted;
      if (!columns.some((each) => each.indicator === indicator)) columns.push({ indicator, column });
    }
    const facets = block[0]?.facets;
    const read = indicatorFigures(table, columns, null, new Set());
    findings.push(...read.findings);
    for (const { row, values, places } of read.rows) {
      const stageSlot = slotAt(row.line, identity.stage);
      const stage =
        (stageSlot === undefined ? null : lookUp(stages, headingKey(`${cellText(stageSlot.cell)} этап`))) ??
        facets?.stage ??
        row.section?.stage ??
        table.context.stage;
      const year = rowYear(table, row, facets?.year ?? null, stage);
      if (year === null) {
        yearless = true;
        continue;
      }
      const subjectSlot = slotAt(row.line, identity.subject);
      const named =
        subjectSlot === undefined
          ? null
          : (findSubject(headingKey(cellText(subjectSlot.cell))) ?? cleanCharacters(cellText(subjectSlot.cell)));
      const source = sourceOf(table.scope, places);
      const { participants = null, winners = null, prizes = null } = values;
      if (participants !== null && (winners ?? 0) + (prizes ?? 0) > participants) {
        findings.push(makeFinding("olympiadOverParticipants", source, { participants, winners: winners ?? "", prizes: prizes ?? "" }));
      }
      const subject = named ?? facets?.subject ?? row.section?.subject ?? table.context.subject;
      records.push({ mention: row.mention, record: { year, stage, subject, participants, winners, prizes, source } });
    }
  }
  if (yearless)
    findings.push(makeFinding("yearUnknown", { file: table.scope.file, sheet: table.scope.sheet, address: "A1" }, { kind: table.kind }));
  return { records, findings };
}

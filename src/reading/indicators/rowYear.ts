import { cellText } from "../cells/cellText";
import { calendarYear } from "../context/calendarYear";
import { findYear } from "../context/findYear";
import type { YearMention } from "../context/yearMention";
import type { OlympiadFact } from "../../domain/assessment/fact";
import type { ResultsTable } from "../results/resultsTable";
import type { TableRow } from "../rows/tableRow";
import { slotAt } from "../rows/tableRow";

/** The calendar year of a row: its own cell, else its columns' heading, else a section row, else the words around the table; null when told nowhere. */
export function rowYear(table: ResultsTable, row: TableRow, heading: YearMention | null, stage: OlympiadFact["stage"]): number | null {
  const slot = slotAt(row.line, table.layout.identity.year);
  const mention = (slot === undefined ? null : findYear(cellText(slot.cell))) ?? heading ?? row.section?.year ?? table.context.year;
  return mention === null ? null : calendarYear(mention, table.kind, stage);
}

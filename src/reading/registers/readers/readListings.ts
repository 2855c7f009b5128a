import { calendarYear } from "../../context/calendarYear";
import { registerCells } from "../registerCells";
import type { RegisterReading, RowFinding, SupportDraft } from "../registerDraft";
import type { RegisterTable } from "../registerTable";
import { yearSaid } from "../yearSaid";

/**
 * Перечни прошлых лет: a row a school and year of the list, the year in its own cell or in the words around the table. The list «на 2024/2025
 * учебный год» was made from the results of 2024. A row without any year is asked about.
 */
export function readListings(table: RegisterTable): RegisterReading {
  const drafts: SupportDraft[] = [];
  const findings: RowFinding[] = [];
  for (const row of table.rows) {
    const cells = registerCells(table, row, findings);
    const mention = yearSaid(cells, "year") ?? (cells.text("year") === null ? table.context.year : null);
    const left = yearSaid(cells, "leftIn");
    const document = cells.text("document");
    if (row.schools === null) {
      if (mention !== null || document !== null) cells.say("rowWithoutSchool", null, { label: (document ?? "").slice(0, 80) });
      continue;
    }
    if (mention === null) {
      if (cells.text("year") === null) cells.say("listingWithoutYear", "year");
      continue;
    }
    drafts.push({
      list: "listings",
      schools: row.schools,
      record: {
        year: calendarYear(mention, "register", null),
        leftIn: left === null ? null : calendarYear(left, "register", null),
        document,
        source: cells.source,
      },
    });
  }
  return { drafts, findings };
}

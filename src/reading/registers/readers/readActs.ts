import type { ManagementHeading } from "../../../domain/effectiveness/managementCycle";
import { headingKey } from "../../vocabulary/headingKey";
import { lookUp } from "../../vocabulary/lookUp";
import { vocabulary } from "../../vocabulary/vocabulary";
import { registerCells } from "../registerCells";
import type { RegisterReading, RowFinding, SupportDraft } from "../registerDraft";
import type { RegisterTable } from "../registerTable";

/** The eight headings of the management cycle in the words of the order; the narrower stand first. */
const headings = vocabulary<ManagementHeading>([
  { means: "evaluation", terms: ["анализ* эффективност*", "эффективност*", "оценк* эффективност*"] },
  { means: "recommendations", terms: ["рекомендац*", "анализ*"], unless: ["эффективност*"] },
  { means: "decisions", terms: ["управленческ* решени*", "решени*"] },
  { means: "measures", terms: ["мер", "мер*", "мероприяти*"] },
  { means: "collection", terms: ["метод* сбора", "сбор* информаци*", "метод* … информаци*", "сбор* данных"] },
  { means: "monitoring", terms: ["мониторинг*"] },
  { means: "indicators", terms: ["показател*"] },
  { means: "goals", terms: ["цел*"] },
]);

/** Positions of the management cycle with their acts; a heading written once holds for the rows under it. */
export function readActs(table: RegisterTable): RegisterReading {
  const drafts: SupportDraft[] = [];
  const findings: RowFinding[] = [];
  let carried: ManagementHeading | null = null;
  for (const row of table.rows) {
    const cells = registerCells(table, row, findings);
    const named = cells.text("heading") ?? row.section;
    const heading: ManagementHeading | null = named === null ? carried : lookUp(headings, headingKey(named));
    const position = cells.text("position");
    if (named !== null && heading === null && position !== null) cells.say("actHeadingUnknown", "heading", { text: named.slice(0, 80) });
    carried = heading;
    if (heading === null || position === null) continue;
    drafts.push({
      list: "acts",
      schools: null,
      record: { heading, position, present: cells.flag("present"), document: cells.text("document"), source: cells.source },
    });
  }
  return { drafts, findings };
}

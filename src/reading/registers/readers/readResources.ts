import { readBoolean } from "../../numbers/readBoolean";
import { readNumber } from "../../numbers/readNumber";
import type { RegisterCells } from "../registerCells";
import { columnOf, registerCells } from "../registerCells";
import type { RegisterReading, RowFinding, SupportDraft } from "../registerDraft";
import type { RegisterTable } from "../registerTable";

/** «тыс. руб.» in the heading: the figures are thousands. */
function thousands(table: RegisterTable): number {
  return /тыс/iu.test(columnOf(table, "spending")?.path.join(" ") ?? "") ? 1000 : 1;
}

/** Equipment of a column stands as 45, «45 %» or 0,45, decided by the column. */
function equipmentScale(table: RegisterTable): number {
  const column = columnOf(table, "equipment");
  if (column === undefined) return 1;
  const values = table.rows.flatMap((row) => {
    const read = registerCells(table, row, []).numberIn(column, "share");
    return read === null || read.percent ? [] : [read.value];
  });
  return values.length > 0 && values.every((value) => value <= 1.5) ? 100 : 1;
}

/** A yes or no; a number of specialists above 0, or who it is, says yes. */
function specialistIn(cells: RegisterCells): boolean | null {
  const value = cells.slot("specialist")?.cell.value ?? null;
  const figure = readNumber(value, null);
  if (figure.kind === "number") return figure.value > 0;
  return readBoolean(value) ?? (cells.text("specialist") === null ? null : true);
}

/** Ресурсы и расходы by school: roubles per pupil a year, per cent of the norm, a specialist for ОВЗ, kilometres to the centre. */
export function readResources(table: RegisterTable): RegisterReading {
  const drafts: SupportDraft[] = [];
  const findings: RowFinding[] = [];
  const [unit, scale] = [thousands(table), equipmentScale(table)];
  for (const row of table.rows) {
    const cells = registerCells(table, row, findings);
    const [spending, equipment] = [cells.number("spending"), cells.number("equipment", "share")];
    const [distance, specialist] = [cells.number("distance"), specialistIn(cells)];
    if (spending === null && equipment === null && distance === null && specialist === null) continue;
    if (row.schools === null) {
      cells.say("rowWithoutSchool", null, { label: "" });
      continue;
    }
    drafts.push({
      list: "resources",
      schools: row.schools,
      record: {
        year: cells.year(),
        spending: spending === null ? null : spending * unit,
        equipment: equipment === null ? null : equipment * scale,
        specialist,
        distance,
        source: cells.source,
      },
    });
  }
  return { drafts, findings };
}

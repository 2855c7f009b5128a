import { cellText } from "../cells/cellText";
import { parseHeading } from "../roles/parseHeading";
import type { Table } from "../tables/table";
import type { Line, Slot } from "../tables/view";
import { populationOf } from "./population";
import { isNumeric } from "./isNumeric";

/** «Доля, %» over a column of a list of indicators: shares of the numbers beside it. */
const isShareHeading = (slot: Slot | undefined): boolean =>
  slot !== undefined && typeof slot.cell.value === "string" && !isNumeric(slot) && parseHeading(cellText(slot.cell)).unit === "share";

/**
 * The lines of a list of indicators of one school: its column «Всего» stands for the school beside columns of its parts (stages, classes); with no
 * such column all of them are the school's.
 */
export function ownLines(table: Table, only: string | null): readonly Line[] {
  if (only === null || !table.transposed) return table.lines;
  const shares = table.lines.filter(({ slots }) => isShareHeading(slots[0]));
  if (shares.length > 0 && shares.length < table.lines.length)
    return ownLines({ ...table, lines: table.lines.filter((line) => !shares.includes(line)) }, only);
  const whole = table.lines.filter(({ slots }) =>
    slots.some(({ cell }) => typeof cell.value === "string" && populationOf(cellText(cell))?.total === true),
  );
  return whole.length === 1 ? whole : table.lines;
}

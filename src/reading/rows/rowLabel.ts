import { cellText } from "../cells/cellText";
import { readNumber } from "../numbers/readNumber";
import type { TableLayout } from "../roles/tableLayout";
import { loginPattern } from "../roles/tableLayout";
import { namesSchool } from "./namesSchool";
import type { Line, Slot } from "../tables/view";
import type { Population } from "./population";
import { populationOf } from "./population";
import { slotAt } from "./tableRow";
import { countsSomething } from "./countsSomething";
import { isNumeric } from "./isNumeric";

/** The text that names a row: in the school's column, else the first text before the figures. */
export function labelOf(line: Line, layout: TableLayout): Slot | undefined {
  const named = slotAt(line, layout.identity.school) ?? slotAt(line, layout.identity.fullName);
  if (named !== undefined) return named;
  const ends = layout.columns.filter(({ facets }) => facets.identity === null && countsSomething(facets)).map(({ at }) => at);
  const limit = Math.min(...ends, Infinity);
  return line.slots.find((slot) => slot.at < limit && typeof slot.cell.value === "string" && !isNumeric(slot));
}

/** Total, mean or wider population; a row with a count of schools above one is never a school. */
export function rowPopulationOf(label: Slot | undefined, line: Line, layout: TableLayout): Population | null {
  if (label === undefined) return null;
  const text = cellText(label.cell);
  const known = populationOf(text);
  if (known !== null) return known;
  if (namesSchool(text)) return null;
  const schools = slotAt(line, layout.identity.schoolsCount);
  if (schools === undefined || loginPattern.test(text)) return null;
  const stated = readNumber(schools.cell.value, schools.cell.format);
  return stated.kind === "number" && stated.value > 1 ? { population: "district", total: false } : null;
}

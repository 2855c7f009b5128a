import { cellText } from "../cells/cellText";
import { populationOf } from "../rows/population";
import type { Table, TableColumn } from "../tables/table";
import type { Line, Slot } from "../tables/view";
import { journalDirection } from "./journalDirection";

const label = (line: Line): Slot | undefined => line.slots.find(({ cell }) => typeof cell.value === "string");

/** Columns of the pivoted table: the label, then n and the three directions, each in people and in per cent. */
const headings = [
  "Группы участников",
  "Кол-во участников",
  "Понизили, чел.",
  "Понизили, %",
  "Подтвердили, чел.",
  "Подтвердили, %",
  "Повысили, чел.",
  "Повысили, %",
];
const firstOf = { lowered: 2, confirmed: 4, raised: 6 } as const;

/** Is the column's figure a share? By its heading, else the last of several figure columns. */
const isShare = ({ path }: TableColumn): boolean => /%|процент|доля/iu.test(path.join(" "));

/**
 * The form in which ФИС ОКО exports the comparison with the journal: a group of participants in a row of its own, beneath it the rows «Понизили», «Подтвердили»,
 * «Повысили», «Всего» with people and per cents. Turned into one line a group; every other table is returned as it is.
 */
export function pivotJournal(table: Table): Table {
  const told = table.lines.filter((line) => {
    const first = label(line);
    return first !== undefined && line.slots.length >= 2 && journalDirection(cellText(first.cell)) !== null;
  });
  if (table.transposed || told.length < 3) return table;
  const shares = new Set(table.columns.filter(isShare).map(({ at }) => at));
  const lines: { line: number; slots: Slot[] }[] = [];
  let current: { line: number; slots: Slot[] } | null = null;
  const put = (slot: Slot, at: number): void => {
    if (current !== null && !current.slots.some((each) => each.at === at))
      current.slots.push({ ...slot, at, lastAt: at, lastLine: slot.line });
  };
  for (const line of table.lines) {
    const first = label(line);
    if (first === undefined) continue;
    const text = cellText(first.cell);
    const direction = journalDirection(text);
    const figures = line.slots.filter(({ at }) => at > first.at);
    if (direction !== null) for (const slot of figures) put(slot, firstOf[direction] + (shares.has(slot.at) ? 1 : 0));
    else if (current !== null && figures.length > 0 && populationOf(text)?.total === true) {
      for (const slot of figures) if (!shares.has(slot.at)) put(slot, 1);
    } else if (figures.length === 0 || figures.every(({ at }) => !shares.has(at))) {
      current = { line: line.line, slots: [{ ...first, at: 0, lastAt: 0, lastLine: first.line }] };
      lines.push(current);
    }
  }
  return {
    ...table,
    columns: headings.map((text, at) => ({ at, path: [text], headings: [] })),
    lines: lines.map((each) => ({ ...each, slots: [...each.slots].sort((a, b) => a.at - b.at) })),
  };
}

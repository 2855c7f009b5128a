import type { Cell } from "../cells/cell";
import { cellText } from "../cells/cellText";
import { parseHeading } from "../roles/parseHeading";
import type { Table, TableColumn } from "./table";
import type { Line, Slot } from "./view";

/** Two figures in one cell: «31/0», «92,3/45,1», «100 % / 57,1 %». */
const pair = /^(\d{1,5}(?:[.,]\d{1,2})?(?:\s?%)?)\s*\/\s*(\d{1,5}(?:[.,]\d{1,2})?(?:\s?%)?)$/u;

const pairIn = (cell: Cell): readonly [string, string] | null => {
  const [, first, second] = pair.exec(cellText(cell)) ?? [];
  return first === undefined || second === undefined ? null : [first, second];
};

/** «Сдавали / из них ниже порога» → its two parts, where each names something to count and not the same. */
function partsOf(column: TableColumn): readonly [string, string] | null {
  const [first, second, third] = (column.path.at(-1) ?? "").split("/").map((part) => part.trim());
  if (first === undefined || second === undefined || third !== undefined) return null;
  const [one, other] = [first, second].map((part) => {
    const { identity, measure, passport, staff, olympiad } = parseHeading(part);
    return identity === null ? (measure ?? olympiad ?? passport ?? staff) : null;
  });
  return one === null || other === null || one === other ? null : [first, second];
}

/** Where the second of two figures stands: in the same cell, so between its column and the next. */
const half = 0.5;

function splitSlot(slot: Slot): readonly Slot[] {
  const figures = pairIn(slot.cell);
  if (figures === null) return [slot];
  return figures.map((value, i) => ({ ...slot, at: slot.at + i * half, cell: { ...slot.cell, value, format: null } }));
}

/**
 * Columns that hold two figures a cell («участников / не преодолели порог» over «31/0») → two columns at one place. Only where the heading has exactly two
 * parts of different meaning and most of the filled cells hold a pair; a cell that holds anything else stays in the first column, to be read or complained of there.
 */
export function splitPairs(table: Table): Table {
  const parts = new Map<number, readonly [string, string]>();
  for (const column of table.columns) {
    const named = partsOf(column);
    if (named === null) continue;
    const cells = table.lines.flatMap(({ slots }) => slots.filter(({ at }) => at === column.at).map(({ cell }) => cell));
    if (cells.filter((cell) => pairIn(cell) !== null).length * 2 > cells.length) parts.set(column.at, named);
  }
  if (parts.size === 0) return table;
  const columns = table.columns.flatMap((column): readonly TableColumn[] => {
    const named = parts.get(column.at);
    if (named === undefined) return [column];
    return named.map((text, i) => ({ ...column, at: column.at + i * half, path: [...column.path.slice(0, -1), text] }));
  });
  const lines = table.lines.map((line): Line => ({
    ...line,
    slots: line.slots.flatMap((slot) => (parts.has(slot.at) ? splitSlot(slot) : [slot])),
  }));
  return { ...table, columns, lines };
}

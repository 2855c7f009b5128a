import type { Chance } from "../chance";
import type { BlockRow } from "./block";
import type { StrangeCell } from "./strangeSheet";

const labels = ["Итого", "Итого по району", "ВСЕГО:", "Всего по муниципалитету", "По району", "Итого по округу"];

/** «Итого» under the rows: the sums of the columns from `first` on that hold counts; the rest stay blank. */
export function totalRow(rows: readonly BlockRow[], first: number, counts: ReadonlySet<number>, draw: Chance): BlockRow {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const sumOf = (column: number): StrangeCell => {
    let sum = 0;
    for (const { cells } of rows) {
      const cell = cells[column];
      const value = typeof cell === "object" && cell !== null && "value" in cell ? cell.value : cell;
      if (typeof value === "number") sum += value;
      else if (value !== null && value !== undefined) return null;
    }
    return sum;
  };
  const cells = Array.from({ length: width }, (_, column): StrangeCell => (counts.has(column) ? sumOf(column) : null));
  cells[first - 1] = draw.pick(labels);
  return { cells, entries: [] };
}

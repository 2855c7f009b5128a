import type { Table } from "../tables/table";
import { formHeading } from "./formHeading";
import type { TableForm } from "./mapping";

/** A table's form with the place of each of its columns. */
export interface PlacedForm {
  readonly form: TableForm;
  /** Column (or, transposed, row) of each heading of the form. */
  readonly places: readonly number[];
}

/** Columns that hold something in at least half of the lines although nothing stands over them. */
function unheaded(table: Table): number[] {
  const headed = new Set(table.columns.map(({ at }) => at));
  const filled = new Map<number, number>();
  for (const { slots } of table.lines) for (const { at } of slots) if (!headed.has(at)) filled.set(at, (filled.get(at) ?? 0) + 1);
  return [...filled].filter(([, count]) => count * 2 >= table.lines.length).map(([at]) => at);
}

/**
 * The form of a table: by it a mapping finds next year's sheet again.
 *
 * @param pointed lines of heading a person pointed at, null for a heading that the reading found
 */
export function tableForm(table: Table, pointed: number | null): PlacedForm {
  const headings = new Map(table.columns.map(({ at, path }) => [at, path.map(formHeading).join(" > ")]));
  const places = [...headings.keys(), ...unheaded(table)].sort((a, b) => a - b);
  return {
    form: { transposed: table.transposed, pointed, headings: places.map((at) => headings.get(at) ?? "") },
    places,
  };
}

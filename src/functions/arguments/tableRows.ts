import type { TableColumnOf, TableName } from "../../text/functions/tableColumns";
import { columnHeading, tableColumn } from "../../text/functions/tableColumns";
import { functionError } from "../functionError";
import { readText } from "./readText";

/** A row of a table with its cells by column; a column the table has not is absent. */
export interface TableRow<T extends TableName> {
  /** Of the range, from 1: where a person counts to. */
  readonly number: number;
  readonly cells: Readonly<Partial<Record<TableColumnOf<T>, unknown>>>;
}

export interface GivenTable<T extends TableName> {
  readonly columns: ReadonlySet<TableColumnOf<T>>;
  /** Rows under the headings that are not empty. */
  readonly rows: readonly TableRow<T>[];
}

/** Rows from the top of a range among which the headings are looked for: a title and a legend may stand above. */
const searched = 12;

/**
 * Finds the headings of a table in a range and gives its rows by column. Where two columns bear one heading the first counts; headings
 * of no interest are passed over. A range without the needed headings is an error that names them.
 */
export function tableRows<T extends TableName>(table: T, range: unknown[][], needed: readonly TableColumnOf<T>[]): GivenTable<T> {
  for (const [at, heading] of range.slice(0, searched).entries()) {
    const places = new Map<TableColumnOf<T>, number>();
    heading.forEach((cell, place) => {
      const column = tableColumn(table, readText(cell) ?? "");
      if (column !== null && !places.has(column)) places.set(column, place);
    });
    if (!needed.every((column) => places.has(column))) continue;
    const rows = range.slice(at + 1).flatMap((row, index) => {
      if (row.every((cell) => readText(cell) === null)) return [];
      const cells: Partial<Record<TableColumnOf<T>, unknown>> = {};
      for (const [column, place] of places) cells[column] = row[place];
      return [{ number: at + index + 2, cells }];
    });
    return { columns: new Set(places.keys()), rows };
  }
  throw functionError({ code: "noHeadings", headings: needed.map((column) => columnHeading(table, column)) });
}

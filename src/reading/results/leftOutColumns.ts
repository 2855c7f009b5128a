import type { LaidColumn, TableLayout } from "../roles/tableLayout";
import { isRehearsal } from "../vocabulary/rehearsals";

/** «С учётом пересдачи», «После пересдачи», «Дополнительный период» above a column. */
const retake = ({ path }: LaidColumn): boolean =>
  path.some((text) => /пересдач|дополнительн\S* (?:период|срок)/iu.test(text) && !/^\s*(?:до|без)\s/iu.test(text));

/**
 * Columns that are no results of the procedure itself: trials, forecasts, targets; and of two blocks of the same columns, the one after the retake, for the
 * low results of the main period are what the method counts.
 */
export function leftOutColumns({ columns }: TableLayout): ReadonlySet<LaidColumn> {
  const measured = columns.filter(({ facets }) => facets.measure !== null && facets.identity === null);
  const second = measured.filter(retake);
  const main = measured.filter((column) => column.path.length > 1 && !retake(column));
  const twice = second.filter(({ facets }) => main.some((column) => column.facets.measure === facets.measure));
  return new Set([...columns.filter(({ path }) => path.some(isRehearsal)), ...twice]);
}

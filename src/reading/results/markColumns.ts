import type { TableLayout } from "../roles/tableLayout";

/** Where a table with a row a mark has the mark and the number of pupils who got it. */
export interface MarkColumns {
  readonly mark: number;
  readonly count: number;
}

/** «Отметка» and «Количество» in columns, a row a mark: the long form of a base or of a query. Null for every other table. */
export function markColumns({ columns, identity }: TableLayout): MarkColumns | null {
  const measured = columns.filter(({ facets }) => facets.identity === null && facets.measure !== null);
  const [mark, second] = measured.filter(({ facets }) => facets.measure === "markValue");
  const counts = measured.filter(({ facets }) => facets.unit !== "share" && (facets.measure === "n" || facets.measure === "participants"));
  const [count] = counts;
  const others = measured.some(({ facets }) => /^(?:mark\d|low|passed|quality|score)$/.test(facets.measure ?? ""));
  if (mark === undefined || second !== undefined || count === undefined || counts.length > 1 || others || identity.pupil !== undefined)
    return null;
  return { mark: mark.at, count: count.at };
}

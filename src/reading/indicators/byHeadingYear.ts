import type { YearMention } from "../context/yearMention";
import type { LaidColumn } from "../roles/tableLayout";

/** Columns of one year of a wide sheet («2023 | 2024» over the same indicators); one part with year null when no heading names a year. */
export function byHeadingYear(
  columns: readonly LaidColumn[],
): { readonly year: YearMention | null; readonly columns: readonly LaidColumn[] }[] {
  const parts = new Map<string, { year: YearMention | null; columns: LaidColumn[] }>();
  for (const column of columns) {
    const year = column.facets.year?.kind === "date" ? null : column.facets.year;
    const key = year === null ? "" : `${year.kind}${year.year}`;
    const part = parts.get(key);
    if (part === undefined) parts.set(key, { year, columns: [column] });
    else part.columns.push(column);
  }
  return [...parts.values()];
}

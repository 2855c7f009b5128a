import type { MarkBoundaries } from "../../domain/assessment/scoreDistribution";
import type { Unit } from "../roles/headingFacets";
import type { TableLayout } from "../roles/tableLayout";

/** A column that counts the pupils with so many primary points. */
export interface PointsColumn {
  readonly at: number;
  readonly points: number;
  readonly unit: Unit | null;
}

export interface PointsColumns {
  /** 0, 1, 2 … up to the greatest number of points, in order. */
  readonly columns: readonly PointsColumn[];
  /** From a layer of marks over or under the points; null where there is none. */
  readonly boundaries: MarkBoundaries | null;
}

/** Fewer columns in a row are marks, not points: the shortest work of ВПР gives more. */
const leastPoints = 7;

const figures = (path: readonly string[]): number[] => path.filter((text) => /^\d{1,3}$/.test(text.trim())).map(Number);

/** Where «3», «4» and «5» begin, from the mark over each number of points; null unless the marks rise from 2 to 5. */
function boundariesOf(marks: readonly (number | undefined)[]): MarkBoundaries | null {
  if (marks.some((mark, i) => mark === undefined || mark < 2 || mark > 5 || mark < (marks[i - 1] ?? 2))) return null;
  const [three, four, five] = [3, 4, 5].map((mark) => marks.indexOf(mark));
  if (three === undefined || four === undefined || five === undefined || three <= 0 || four <= 0 || five <= 0) return null;
  return [three, four, five];
}

/**
 * The columns 0, 1, 2 … of «Распределение первичных баллов»; null for every other table. A layer of marks 2–5 beside the points («перевод в отметки»)
 * gives the boundaries of the marks.
 */
export function pointsColumns(layout: TableLayout): PointsColumns | null {
  const numbered = layout.columns.flatMap(({ at, path, facets }) => {
    const found = figures(path);
    return found.length === 0 ? [] : [{ at, unit: facets.unit, figures: found }];
  });
  for (const layer of ["last", "first"] as const) {
    const pick = (all: readonly number[]): number => (layer === "last" ? all[all.length - 1] : all[0]) ?? -1;
    const start = numbered.findIndex((column, i) => pick(column.figures) === 0 && pick(numbered[i + 1]?.figures ?? []) === 1);
    if (start < 0) continue;
    const run = numbered.slice(start).filter((column, i) => pick(column.figures) === i);
    const columns = run.map(({ at, unit }, points) => ({ at, points, unit }));
    if (columns.length <= leastPoints) continue;
    const marks = run.map((column) =>
      column.figures.length < 2 ? undefined : layer === "last" ? column.figures[0] : column.figures[column.figures.length - 1],
    );
    return { columns, boundaries: boundariesOf(marks) };
  }
  return null;
}

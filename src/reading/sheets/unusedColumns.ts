import type { Finding } from "../../domain/findings/finding";
import { makeFinding } from "../findings/makeFinding";
import { readNumber } from "../numbers/readNumber";
import type { LaidColumn, TableLayout } from "../roles/tableLayout";
import type { SheetScope } from "../rows/sheetScope";
import { sourceOf } from "../rows/sheetScope";
import type { TableRow } from "../rows/tableRow";
import { slotAt } from "../rows/tableRow";
import { placeOf } from "../tables/placeOf";

/** Headings named in one finding; the rest are counted. */
const shown = 4;

const unknown = ({ facets, path }: LaidColumn): boolean =>
  path.length > 0 &&
  facets.identity === null &&
  facets.measure === null &&
  facets.passport === null &&
  facets.staff === null &&
  facets.olympiad === null &&
  !facets.generic;

/**
 * Columns of figures whose heading the vocabulary does not know: their figures are used nowhere, and the person must hear of it. One finding a table, at the
 * first such column; null where every column was understood.
 */
export function unusedColumns(layout: TableLayout, rows: readonly TableRow[], transposed: boolean, scope: SheetScope): Finding | null {
  const schools = rows.filter(({ kind }) => kind === "school");
  const [first] = schools;
  if (first === undefined) return null;
  const unused = layout.columns.filter(unknown).filter(({ at }) => {
    const figures = schools.filter(({ line }) => {
      const slot = slotAt(line, at);
      return slot !== undefined && readNumber(slot.cell.value, slot.cell.format).kind === "number";
    });
    return figures.length * 2 > schools.length;
  });
  const [column] = unused;
  if (column === undefined) return null;
  const headings = unused.slice(0, shown).map(({ path }) => path.join(": ").slice(0, 60));
  return makeFinding("columnsNotUsed", sourceOf(scope, [placeOf(first.line, column.at, transposed)]), {
    text: headings.join("; "),
    count: unused.length,
  });
}

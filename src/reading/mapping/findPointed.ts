import type { CellSheet } from "../cells/cell";
import { headingPaths } from "../headings/headingPaths";
import type { Table } from "../tables/table";
import { formHeading } from "./formHeading";
import type { SheetMapping, TableForm } from "./mapping";
import { nearestFirst } from "./nearestFirst";
import type { PointedHeading } from "./pointedTable";
import { pointedLines, pointedTable } from "./pointedTable";
import { sameForm } from "./sameForm";
import { tableForm } from "./tableForm";

/** A heading is looked for among the first lines only. */
const deepest = 200;

function headingsOf(sheet: CellSheet, { transposed, headings, pointed }: TableForm): PointedHeading[] {
  const { lines } = pointedLines(sheet.rows, transposed);
  const wanted = headings.filter((heading) => heading !== "");
  const depth = pointed ?? 1;
  return lines.slice(0, deepest).flatMap((line, i) => {
    const layers = lines.slice(i, i + depth);
    const [first, last] = [line.line, layers[layers.length - 1]?.line ?? line.line];
    const paths = headingPaths(layers, [0, Infinity]).map(({ path }) => path.map(formHeading).join(" > "));
    return paths.length === wanted.length && paths.every((path, k) => path === wanted[k]) ? [{ transposed, first, last }] : [];
  });
}

/**
 * The heading that a person pointed at on an earlier sheet of the same form, found again on this one wherever it stands, with the table under it: the
 * rest of the sheet belongs to that table. Of several statements that fit, the one made on the nearest sheet holds. Null when there is none.
 */
export function findPointed(
  sheet: CellSheet,
  mappings: readonly SheetMapping[],
): { readonly table: Table; readonly pointed: number } | null {
  const origin = { file: sheet.file, sheet: sheet.name };
  for (const { form } of nearestFirst(mappings, origin)) {
    if (form === null || form.pointed === null) continue;
    for (const heading of headingsOf(sheet, form)) {
      const table = pointedTable(sheet.rows, heading);
      if (table !== null && sameForm(tableForm(table, form.pointed).form, form)) return { table, pointed: form.pointed };
    }
  }
  return null;
}

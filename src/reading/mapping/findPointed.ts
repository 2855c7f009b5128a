import type { CellSheet } from "../cells/cell";
import { headingPaths } from "../headings/headingPaths";
import type { Table } from "../tables/table";
import { formHeading } from "./formHeading";
import type { SheetMapping, TableForm } from "./mapping";
import { nearestFirst } from "./nearestFirst";
import type { PointedHeading } from "./pointedTable";
import { pointedLines, pointedTable } from "./pointedTable";
import { sameForm } from "./sameForm";
import { sameOrigin } from "./sameOrigin";
import type { PlacedForm } from "./tableForm";
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

interface Found {
  readonly heading: PointedHeading;
  readonly placed: PlacedForm;
}

/** The first place where a pointed heading of this form stands with the table it was said of. */
function placeOfForm(sheet: CellSheet, form: TableForm): Found | null {
  for (const heading of headingsOf(sheet, form)) {
    const table = pointedTable(sheet.rows, heading);
    const placed = table === null ? null : tableForm(table, form.pointed);
    if (placed !== null && sameForm(placed.form, form)) return { heading, placed };
  }
  return null;
}

/**
 * The headings that people pointed at on this sheet or on earlier sheets of the same form, found again wherever they stand, each with the table under it
 * down to the next of them: the rest of the sheet belongs to these tables. Statements made on this sheet and its namesakes hold all together; where there
 * are none, the one made on the nearest other sheet holds alone. Empty when no pointed heading is there.
 */
export function findPointed(sheet: CellSheet, mappings: readonly SheetMapping[]): { readonly table: Table; readonly placed: PlacedForm }[] {
  const origin = { file: sheet.file, sheet: sheet.name };
  const found: Found[] = [];
  for (const { form, origin: said } of nearestFirst(mappings, origin)) {
    if (form === null || form.pointed === null) continue;
    if (found.length > 0 && sameOrigin(said, origin) === null) break;
    const [first] = found;
    if (first !== undefined && first.heading.transposed !== form.transposed) continue;
    const next = placeOfForm(sheet, form);
    if (next !== null && !found.some(({ heading }) => overlaps(heading, next.heading))) found.push(next);
  }
  found.sort((a, b) => a.heading.first - b.heading.first);
  return found.flatMap(({ heading, placed }, i) => {
    const table = pointedTable(sheet.rows, heading, found[i + 1]?.heading.first);
    return table === null ? [] : [{ table, placed }];
  });
}

const overlaps = (one: PointedHeading, other: PointedHeading): boolean => one.first <= other.last && other.first <= one.last;

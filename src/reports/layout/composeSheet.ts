import { commonWords } from "../../text/sheets/commonWords";
import { sheetName } from "../../text/names/sheetName";
import { signs } from "../../text/names/signs";
import type { InputRange, ModelCell, ModelRange, SheetModel } from "../sheetModel";
import { columnStyles } from "./columnStyles";
import { fittedCharts } from "./fittedCharts";
import { footPlaces } from "./footPlaces";
import type { FootPlaces } from "./footPlaces";
import type { SheetDescription } from "./sheetDescription";
import { headedRows } from "./headedRows";
import { pageBreaks } from "./pageBreaks";
import { sheetHeights } from "./sheetHeights";
import { skeletonStyles } from "./skeletonStyles";
import { tableEnd } from "./tableEnd";
import { formats, signFillColors, skeletonRows } from "./theme";

const top = skeletonRows.table;

/**
 * Lays a described sheet out by the skeleton that all sheets share: title, purpose, stamp, legend, answer, heading, table,
 * charts, notes, signatures; helper columns stand right of the print area after an empty column.
 */
export function composeSheet(described: SheetDescription): SheetModel {
  const description: SheetDescription = { ...described, charts: fittedCharts(described) };
  const { key, columns, rows, helper, orientation } = description;
  const place = footPlaces(description);
  const table: ModelRange = { row: top, column: 0, rows: rows.length, columns: columns.length };
  // The heading of the first table above rows of another one would lie.
  const single = (description.headingRows ?? []).length === 0;
  const titled = single && repeatsHeading(description);
  const rowHeights = sheetHeights(description, place);
  const breaks = pageBreaks(
    rowHeights,
    [...headedRows(description).map((range) => ({ ...range, row: range.row + top })), ...place.charts.map(({ anchor }) => anchor)],
    columns.map(({ width }) => width),
    orientation,
    titled,
  );
  const tableColumn = (column: number): ModelRange => ({ ...table, column, columns: 1 });
  return {
    key,
    name: sheetName(key),
    cells: cellsOf(description, place),
    numberFormats:
      rows.length === 0
        ? []
        : columns.flatMap(({ format }, column) => (format === formats.general ? [] : [{ range: tableColumn(column), format }])),
    styles: [...skeletonStyles(description, place), ...(rows.length === 0 ? [] : columnStyles(description, table))],
    signFills: (rows.length === 0 ? [] : (description.signColumns ?? [])).flatMap((column) =>
      (Object.keys(signFillColors) as (keyof typeof signFillColors)[]).map((state) => ({
        range: tableColumn(column),
        beginsWith: signs[state],
        fill: signFillColors[state],
      })),
    ),
    columnWidths: [...columns.map(({ width }) => width), ...(helper ? [2, ...helper.headings.map(() => 9)] : [])],
    rowHeights,
    freeze: single ? { rows: top, columns: description.freezeColumns } : null,
    links: (description.links ?? []).map((link) => ({ ...link, row: link.row + top })),
    inputs: (description.inputs ?? []).map(placeInput),
    charts: place.charts.map(({ anchor, draw }) =>
      draw(anchor, (column, first, count) => ({ row: top + first, column: columns.length + 1 + column, rows: count, columns: 1 })),
    ),
    ...(description.merges ? { merges: description.merges.map((merge) => ({ ...merge, row: merge.row + top })) } : {}),
    names: (description.names ?? []).map(({ name, range }) => ({ name, range: { ...range, row: range.row + skeletonRows.heading } })),
    autoFilter:
      description.autoFilter === true && rows.length > 0
        ? { row: skeletonRows.heading, column: 0, rows: rows.length + 1, columns: columns.length }
        : null,
    print: {
      orientation,
      titleRows: titled ? { first: skeletonRows.heading, last: skeletonRows.heading } : null,
      columns: columns.length,
      onePage: false,
      ...(breaks.length === 0 ? {} : { pageBreaks: breaks }),
      footer: { left: commonWords.footerLeft, centre: sheetName(key), right: commonWords.footerRight },
    },
    tabColor: null,
  };
}

/** Over a page with nothing but charts a heading heads nothing; a table that people lengthen may always reach the next page. */
function repeatsHeading(description: SheetDescription): boolean {
  const { charts = [], inputs = [] } = description;
  return charts.length === 0 || inputs.some(({ open }) => open === true) || tableEnd(description).page > 1;
}

function placeInput(input: InputRange): InputRange {
  const moved = (range: ModelRange): ModelRange => ({ ...range, row: range.row + top });
  const { partValidations } = input;
  return {
    ...input,
    range: moved(input.range),
    ...(partValidations ? { partValidations: partValidations.map((part) => ({ ...part, range: moved(part.range) })) } : {}),
  };
}

function cellsOf(description: SheetDescription, place: FootPlaces): ModelCell[][] {
  const { key, title, stamp, legend, answer, columns, rows, helper, notes, signature } = description;
  const width = columns.length + (helper ? helper.headings.length + 1 : 0);
  const height = Math.max(place.end, helper ? top + helper.rows.length : 0);
  const cells = Array.from({ length: height }, () => new Array<ModelCell>(width).fill(null));
  const put = (row: number, values: readonly ModelCell[], column = 0): void => {
    cells[row]?.splice(column, values.length, ...values);
  };
  [title, commonWords.purpose, stamp, legend, answer].forEach((text, row) => put(row, [text]));
  put(
    skeletonRows.heading,
    columns.map(({ heading }) => heading),
  );
  rows.forEach((row, index) => {
    if (row.length !== columns.length) {
      throw new RangeError(`${key}: row ${index} has ${row.length} cells, ${columns.length} columns are described`);
    }
    put(top + index, row);
  });
  notes.forEach((note, index) => put(place.notes + index, [note]));
  if (signature !== undefined) put(place.signature, [signature]);
  if (helper) {
    put(skeletonRows.answer, [commonWords.helper], columns.length + 1);
    put(skeletonRows.heading, helper.headings, columns.length + 1);
    helper.rows.forEach((row, index) => put(top + index, row, columns.length + 1));
  }
  return cells;
}

import type { ICellData, IColumnData, IRowData, IWorksheetData } from "@univerjs/core";
import { emptySideSheet, type SideSheet } from "../../model/sideData";
import { isInside } from "../address/isInside";
import { parseRange } from "../address/rangeAddress";
import { decodePart } from "../package/partText";
import { readRelationships } from "../package/relationships";
import { pointsToPixels } from "../sizes/rowHeight";
import { defaultPixels, widthToPixels } from "../sizes/columnWidth";
import { colorOf } from "../styles/palette";
import type { StyleTable } from "../styles/readStyles";
import { NO, YES } from "../styles/univerValues";
import { childOf, type XmlElement } from "../xml/parseXml";
import { createCellReader } from "./cellReader";
import { readColumns } from "./readColumns";
import { readConditionalFormats } from "./readConditionalFormats";
import { readCustomProperties } from "./readCustomProperties";
import { readHyperlinks } from "./readHyperlinks";
import { readLocks } from "./readLocks";
import { readPageLayout } from "./readPageLayout";
import { readProtection } from "../protection/readProtection";
import { readRawSheet } from "./readRawSheet";
import { readTables } from "./readTables";
import { readValidations } from "./readValidations";
import { readView } from "./readView";

/** What all sheets of a workbook share while they are read. */
export interface BookContext {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly sharedStrings: readonly string[];
  readonly styles: StyleTable;
  readonly date1904: boolean;
  /** Snapshot's style for a cell format; `explicit` also says what the format leaves unset, against a row's or column's style. */
  styleId(format: number, explicit: boolean): string;
}

/** Room around the used cells that the grid shows. */
const LEAST = { rows: 200, columns: 30, moreRows: 50, moreColumns: 6 };

export function readSheet(part: string, book: BookContext): { sheet: Partial<IWorksheetData>; side: SideSheet } {
  const relationships = readRelationships(book.parts, part);
  const cells = createCellReader({ sharedStrings: book.sharedStrings, flags: book.styles.flags, date1904: book.date1904 });
  const cellData: Record<number, Record<number, ICellData>> = {};
  const formats: { row: number; column: number; format: number }[] = [];
  const rowData: Record<number, Partial<IRowData>> = {};
  const sections: XmlElement[] = [];
  let lastRow = 0;
  let lastColumn = 0;

  readRawSheet(decodePart(book.parts.get(part) ?? new Uint8Array()), part, {
    row({ row, height, customHeight, hidden, format }) {
      const pixels = height === null ? undefined : pointsToPixels(height);
      rowData[row] = {
        ...(pixels === undefined ? {} : customHeight ? { h: pixels, ia: NO } : { h: pixels, ah: pixels, ia: YES }),
        ...(hidden ? { hd: YES } : {}),
        ...(format === null ? {} : { s: book.styleId(format, false) }),
      };
    },
    cell(raw) {
      const cell = cells.read(raw);
      const isResult = cell.f === undefined && isInside(cells.arrays, raw.row, raw.column);
      (cellData[raw.row] ??= {})[raw.column] = isResult ? {} : cell;
      formats.push({ row: raw.row, column: raw.column, format: raw.format });
      lastRow = Math.max(lastRow, raw.row);
      lastColumn = Math.max(lastColumn, raw.column);
    },
    section: (section) => sections.push(section),
  });

  const section = (name: string) => sections.find((candidate) => candidate.name === name);
  const columnCount = Math.min(16_384, Math.max(LEAST.columns, lastColumn + LEAST.moreColumns));
  const columnData = readColumns(section("cols"), columnCount, book.styles.digitWidth, (format) =>
    format === 0 ? null : book.styleId(format, false),
  );
  setStyles(cellData, formats, rowData, columnData, book);

  const view = readView(section("sheetViews"));
  const defaults = section("sheetFormatPr")?.attributes;
  const sheet: Partial<IWorksheetData> = {
    cellData,
    rowData,
    columnData,
    rowCount: Math.min(1_048_576, Math.max(LEAST.rows, lastRow + LEAST.moreRows)),
    columnCount,
    mergeData: (section("mergeCells")?.children ?? []).flatMap(({ attributes }) => parseRange(attributes.ref ?? "") ?? []),
    freeze: view.freeze,
    showGridlines: view.gridlines ? YES : NO,
    rightToLeft: view.rightToLeft ? YES : NO,
    zoomRatio: view.zoom > 0 ? view.zoom : 1,
    tabColor: colorOf(childOf(section("sheetPr"), "tabColor"), book.styles.palette) ?? "",
    defaultRowHeight: pointsToPixels(Number(defaults?.defaultRowHeight ?? 15)),
    defaultColumnWidth: defaultWidth(defaults, book.styles.digitWidth),
  };
  const validations = section("dataValidations");
  const hyperlinks = section("hyperlinks");
  const side: SideSheet = {
    ...emptySideSheet(),
    ...readProtection(section("sheetProtection")?.attributes),
    ...readLocks(formats, section("cols"), book.styles.flags),
    customProperties: readCustomProperties(section("customProperties"), book.parts, relationships),
    hyperlinks: hyperlinks ? readHyperlinks(hyperlinks, relationships) : [],
    validations: validations ? readValidations(validations) : [],
    conditionalFormats: readConditionalFormats(
      sections.filter(({ name }) => name === "conditionalFormatting"),
      book.styles,
    ),
    tables: readTables(book.parts, relationships),
    autoFilter: parseRange(section("autoFilter")?.attributes.ref ?? ""),
    pageLayout: readPageLayout(section),
    sourcePart: part,
  };
  return { sheet, side };
}

/** A cell that stands in the file has its own format, also when that is the default one in a styled row or column. */
function setStyles(
  cellData: Record<number, Record<number, ICellData>>,
  formats: readonly { row: number; column: number; format: number }[],
  rowData: Readonly<Record<number, Partial<IRowData>>>,
  columnData: Readonly<Record<number, Partial<IColumnData>>>,
  book: BookContext,
): void {
  for (const { row, column, format } of formats) {
    const cell = cellData[row]?.[column];
    const under = rowData[row]?.s ?? columnData[column]?.s;
    if (cell && (format !== 0 || under)) cell.s = book.styleId(format, Boolean(under));
  }
}

/** Width of columns that <cols> does not name: given, or made of `baseColWidth` digits. */
function defaultWidth(defaults: Readonly<Record<string, string>> | undefined, digit: number): number {
  if (defaults?.defaultColWidth !== undefined) return widthToPixels(Number(defaults.defaultColWidth), digit);
  return defaultPixels(Number(defaults?.baseColWidth ?? 8), digit);
}

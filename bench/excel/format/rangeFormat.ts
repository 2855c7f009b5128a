import { HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { IStyleData } from "@univerjs/core";
import { pixelsFromPoints, pointsFromPixels } from "../../model/units";
import { hostObject } from "../../protocol/hostObject";
import type { ClassTable } from "../../protocol/objectModel";
import { common } from "../common";
import type { AreasState } from "../excelContext";
import { invalidArgument } from "../excelErrors";
import { oneOf } from "../oneOf";
import { requireEditable, requireSheet } from "../requireEditable";
import { areasIdentity } from "./areasIdentity";
import { autofitColumns, autofitRows } from "./autofit";
import { formatProtectionTable } from "./formatProtection";
import { indentOfPadding, paddingOfIndent } from "./indent";
import { rangeBorderCollectionTable } from "./rangeBorderCollection";
import { rangeFillTable } from "./rangeFill";
import { rangeFontTable } from "./rangeFont";
import { readStyle, writeStyle } from "./styleAccess";

/** Alignments that Univer knows too; the others (Fill, CenterAcrossSelection) are refused, not imitated. */
const across = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};
const down = { Top: VerticalAlign.TOP, Center: VerticalAlign.MIDDLE, Bottom: VerticalAlign.BOTTOM };
const keys = <T extends object>(map: T) => Object.keys(map) as (keyof T & string)[];
const nameIn = <T extends Record<string, number>>(map: T, value: number, fallback: keyof T & string) =>
  keys(map).find((key) => map[key] === value) ?? fallback;

const widths = (cells: AreasState) => {
  requireSheet(cells);
  const { measures } = cells.context.model;
  return common(columnsIn(cells).map((column) => measures.columnWidth(cells.sheetId, column)));
};
const heights = (cells: AreasState) => {
  requireSheet(cells);
  const { measures } = cells.context.model;
  return common(rowsIn(cells).map((row) => measures.rowHeight(cells.sheetId, row)));
};
const points = (pixels: number | null | undefined) => (pixels === null || pixels === undefined ? null : pointsFromPixels(pixels));

/** Columns and rows of the areas, with one beyond the grid to stand for all others. */
const columnsIn = (cells: AreasState) =>
  indexes(
    cells.areas.map((a) => [a.startColumn, a.endColumn]),
    cells.context.model.measures.lastColumn(cells.sheetId),
  );
const rowsIn = (cells: AreasState) =>
  indexes(
    cells.areas.map((a) => [a.startRow, a.endRow]),
    cells.context.model.measures.lastRow(cells.sheetId),
  );
function indexes(spans: (readonly [number, number])[], last: number): number[] {
  return spans.flatMap(([start, end]) => {
    const stop = Math.min(end, Math.max(start, last + 1));
    return Array.from({ length: stop - start + 1 }, (_, i) => start + i);
  });
}

function size(value: unknown, limit: number): number {
  if (typeof value !== "number" || !(value >= 0) || value > limit)
    throw invalidArgument(`A size between 0 and ${limit} points is expected.`);
  return pixelsFromPoints(value);
}

function degrees({ tr }: IStyleData): number {
  if (!tr) return 0;
  return tr.v ? 180 : -tr.a;
}

function rotation(value: unknown): IStyleData {
  if (value === 180) return { tr: { a: 0, v: 1 } };
  if (typeof value !== "number" || value < -90 || value > 90)
    throw invalidArgument("An orientation of -90 to 90 degrees, or 180, is expected.");
  return { tr: value === 0 ? null : { a: -value } };
}

/** Excel.RangeFormat. Sizes are in points. */
export const rangeFormatTable: ClassTable<AreasState> = {
  name: "RangeFormat",
  properties: {
    HorizontalAlignment: {
      get: (cells) => readStyle(cells, ({ ht }) => nameIn(across, ht ?? 0, "General")),
      set: (cells, value) => writeStyle(cells, { ht: across[oneOf(value, keys(across))] }),
    },
    VerticalAlignment: {
      get: (cells) => readStyle(cells, ({ vt }) => nameIn(down, vt ?? 0, "Bottom")),
      set: (cells, value) => writeStyle(cells, { vt: down[oneOf(value, keys(down))] }),
    },
    WrapText: {
      get: (cells) => readStyle(cells, ({ tb }) => tb === WrapStrategy.WRAP),
      set: (cells, value) => writeStyle(cells, { tb: value === true ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
    },
    IndentLevel: {
      since: "ExcelApi 1.9",
      get: (cells) => readStyle(cells, ({ pd }) => indentOfPadding(pd?.l)),
      set: (cells, value) => writeStyle(cells, { pd: paddingOfIndent(value) }),
    },
    // Degrees, anticlockwise; 180 stands for letters one below the other.
    TextOrientation: {
      since: "ExcelApi 1.7",
      get: (cells) => readStyle(cells, degrees),
      set: (cells, value) => writeStyle(cells, rotation(value)),
    },
    ColumnWidth: {
      since: "ExcelApi 1.2",
      get: (cells) => points(widths(cells)),
      set: (cells, value) => {
        requireEditable(cells);
        for (const area of cells.areas)
          cells.context.model.measures.setColumnWidth(cells.sheetId, area.startColumn, area.endColumn, size(value, 1342.5));
      },
    },
    RowHeight: {
      since: "ExcelApi 1.2",
      get: (cells) => points(heights(cells)),
      set: (cells, value) => {
        requireEditable(cells);
        for (const area of cells.areas)
          cells.context.model.measures.setRowHeight(cells.sheetId, area.startRow, area.endRow, size(value, 409.5));
      },
    },
  },
  navigation: {
    Fill: { get: (cells) => hostObject(rangeFillTable, cells, `fill of ${areasIdentity(cells)}`) },
    Font: { get: (cells) => hostObject(rangeFontTable, cells, `font of ${areasIdentity(cells)}`) },
    Borders: { get: (cells) => hostObject(rangeBorderCollectionTable, cells, `borders of ${areasIdentity(cells)}`) },
    Protection: {
      since: "ExcelApi 1.2",
      get: (cells) => hostObject(formatProtectionTable, cells, `protection of ${areasIdentity(cells)}`),
    },
  },
  methods: {
    AutofitColumns: { since: "ExcelApi 1.2", calculated: true, call: autofitColumns },
    AutofitRows: { since: "ExcelApi 1.2", calculated: true, call: autofitRows },
  },
};

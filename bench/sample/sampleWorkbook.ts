import { BooleanNumber, CellValueType, HorizontalAlign, LocaleType, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import { emptySideBook, emptySideSheet } from "../model/sideData";
import type { SideBook } from "../model/sideData";
import type { PlainSheet } from "./plainSheet";
import { sampleSheets } from "./sampleSheets";

const rule = { s: 1, cl: { rgb: "#BFBFBF" } };
const styles: Record<string, IStyleData> = {
  title: { bl: BooleanNumber.TRUE, fs: 12 },
  heading: {
    bl: BooleanNumber.TRUE,
    fs: 10,
    bg: { rgb: "#EDEDED" },
    ht: HorizontalAlign.CENTER,
    vt: VerticalAlign.MIDDLE,
    tb: WrapStrategy.WRAP,
    bd: { t: rule, b: rule, l: rule, r: rule },
  },
  cell: { fs: 10, bd: { t: rule, b: rule, l: rule, r: rule } },
};

function styleOf(sheet: PlainSheet, row: number): string | null {
  if (sheet.heading === null) return null;
  if (row < sheet.heading[0]) return row === 0 ? "title" : null;
  return row <= sheet.heading[1] && sheet.name !== "О примере"
    ? "heading"
    : sheet.name === "О примере"
      ? row === 0
        ? "title"
        : null
      : "cell";
}

function worksheet(sheet: PlainSheet, id: string): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  sheet.rows.forEach((values, row) => {
    const style = styleOf(sheet, row);
    const cells: Record<number, ICellData> = {};
    values.forEach((value, column) => {
      const cell: ICellData = style === null ? {} : { s: style };
      if (value !== null) {
        cell.v = value;
        cell.t = typeof value === "number" ? CellValueType.NUMBER : CellValueType.STRING;
      }
      if (value !== null || style !== null) cells[column] = cell;
    });
    cellData[row] = cells;
  });
  const below = sheet.heading ? sheet.heading[1] + 1 : 0;
  return {
    id,
    name: sheet.name,
    rowCount: Math.max(60, sheet.rows.length + 20),
    columnCount: Math.max(20, sheet.widths.length + 4),
    cellData,
    mergeData: (sheet.merges ?? []).map(([startRow, startColumn, endRow, endColumn]) => ({ startRow, startColumn, endRow, endColumn })),
    columnData: Object.fromEntries(sheet.widths.map((width, column) => [column, { w: width * 7 + 5 }])),
    freeze:
      sheet.name === "О примере"
        ? { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 }
        : { xSplit: 0, ySplit: below, startRow: below, startColumn: -1 },
  };
}

/** The invented district's workbook that `npm start` opens: what the bench's own model would hold. */
export function sampleWorkbook(): { snapshot: IWorkbookData; side: SideBook } {
  const sheets = sampleSheets();
  const ids = sheets.map((_, index) => `sample${index + 1}`);
  const side = emptySideBook();
  for (const id of ids) side.sheets[id] = emptySideSheet();
  return {
    snapshot: {
      id: "sample",
      name: "Пример района",
      appVersion: "0.25.1",
      locale: LocaleType.RU_RU,
      styles,
      sheetOrder: ids,
      sheets: Object.fromEntries(sheets.map((sheet, index) => [ids[index] as string, worksheet(sheet, ids[index] as string)])),
    },
    side,
  };
}

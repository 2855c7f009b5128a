import type { IWorksheetData } from "@univerjs/core";
import type { SideChart } from "../../model/sideData";
import { element } from "../xml/writeElement";

const EMU_PER_POINT = 12_700;
const PIXELS_PER_POINT = 4 / 3;

/**
 * Where a chart stands: the cell under its corner with the rest, and its size, in EMU (ECMA-376 part 1, 20.5.2.24).
 * Office.js has points from the sheet's corner; hidden rows and columns take no room.
 */
export function writeAnchor(chart: SideChart, sheet: Partial<IWorksheetData>): string {
  const columnWidth = (column: number) =>
    sheet.columnData?.[column]?.hd === 1 ? 0 : (sheet.columnData?.[column]?.w ?? sheet.defaultColumnWidth ?? 64);
  const rowHeight = (row: number) => {
    const data = sheet.rowData?.[row];
    if (data?.hd === 1) return 0;
    return (data?.ia === 1 ? (data.ah ?? data.h) : data?.h) ?? sheet.defaultRowHeight ?? 20;
  };
  const across = place(chart.left * PIXELS_PER_POINT, columnWidth, 16_383);
  const down = place(chart.top * PIXELS_PER_POINT, rowHeight, 1_048_575);
  const emu = (pixels: number) => Math.round((pixels / PIXELS_PER_POINT) * EMU_PER_POINT);
  const from =
    element("xdr:col", {}, String(across.index)) +
    element("xdr:colOff", {}, String(emu(across.rest))) +
    element("xdr:row", {}, String(down.index)) +
    element("xdr:rowOff", {}, String(emu(down.rest)));
  return (
    element("xdr:from", {}, from) +
    element("xdr:ext", { cx: Math.round(chart.width * EMU_PER_POINT), cy: Math.round(chart.height * EMU_PER_POINT) })
  );
}

function place(pixels: number, size: (index: number) => number, last: number): { index: number; rest: number } {
  let rest = Math.max(0, pixels);
  let index = 0;
  while (index < last && rest >= size(index)) rest -= size(index++);
  return { index, rest };
}

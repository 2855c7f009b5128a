import { CellValueType } from "@univerjs/core";
import { area as areaOf, columnsOf, rowsOf } from "../../model/address/area";
import type { Area } from "../../model/address/area";
import type { SideChartSeries } from "../../model/sideData";
import type { RangeState } from "../excelContext";
import { absoluteReference } from "./absoluteReference";

/**
 * The series Excel makes of a block: texts in the first row name the series, texts in the first column are the categories.
 * By columns or by rows as told; "Auto" takes the longer side for the points.
 */
export function seriesFromRange(source: RangeState, seriesBy: "Auto" | "Columns" | "Rows"): SideChartSeries[] {
  const { area } = source;
  const byColumns = seriesBy === "Columns" || (seriesBy === "Auto" && rowsOf(area) >= columnsOf(area));
  const lines = byColumns ? columnsOf(area) : rowsOf(area);
  const points = byColumns ? rowsOf(area) : columnsOf(area);
  const heading = points > 1 && isText(source, byColumns ? { ...area, endRow: area.startRow } : { ...area, endColumn: area.startColumn });
  const categories =
    lines > 1 &&
    isText(source, inner(byColumns ? { ...area, endColumn: area.startColumn } : { ...area, endRow: area.startRow }, heading, byColumns));
  const series: SideChartSeries[] = [];
  for (let line = categories ? 1 : 0; line < lines; line++) {
    const whole = lineOf(area, line, byColumns);
    const cells = inner(whole, heading, byColumns);
    const first = source.context.model.cells.text(source.sheetId, whole.startRow, whole.startColumn);
    series.push({
      id: `{${crypto.randomUUID().toUpperCase()}}`,
      name: heading ? first : "",
      values: absoluteReference({ ...source, area: cells }),
      ...(categories ? { xValues: absoluteReference({ ...source, area: inner(lineOf(area, 0, byColumns), heading, byColumns) }) } : {}),
      format: {},
    });
  }
  return series;
}

function lineOf(a: Area, line: number, byColumns: boolean): Area {
  return byColumns
    ? areaOf(a.startRow, a.startColumn + line, a.endRow, a.startColumn + line)
    : areaOf(a.startRow + line, a.startColumn, a.startRow + line, a.endColumn);
}

/** A line without its heading. */
function inner(line: Area, heading: boolean, byColumns: boolean): Area {
  if (!heading) return line;
  return byColumns ? { ...line, startRow: line.startRow + 1 } : { ...line, startColumn: line.startColumn + 1 };
}

/** Whether the cells hold texts; an empty upper left corner is nothing against it. */
function isText({ context, sheetId }: RangeState, area: Area): boolean {
  const cells = context.model.cells.grid(sheetId, area, (cell) => cell).flat();
  const filled = cells.filter((cell) => cell?.v !== undefined && cell.v !== null);
  return filled.length > 0 && filled.every((cell) => cell?.t !== CellValueType.NUMBER);
}

import type { ChartDescription, SheetDescription } from "./sheetDescription";
import { tableEnd } from "./tableEnd";
import { heights } from "./theme";

/**
 * The charts of a sheet, lower where that keeps them and the notes on the page on which the table ends: a chart a finger lower is read as well,
 * and a page with nothing but a chart is turned over unread. Where even the lowest do not fit, all stay as they are and go to the next page.
 */
export function fittedCharts(description: SheetDescription): readonly ChartDescription[] {
  const { charts = [], notes, signature } = description;
  if (charts.length === 0) return charts;
  const foot = notes.length * heights.note + (signature === undefined ? 0 : heights.chart + heights.signature);
  const room = Math.floor((tableEnd(description).left - foot) / heights.chart);
  const lines = linesOf(charts);
  const taken = (rows: (chart: ChartDescription) => number): number =>
    lines.reduce((sum, line) => sum + Math.max(...line.map(rows)) + 1, 0);
  let over = taken(({ rows }) => rows) - room;
  if (over <= 0 || taken(({ rows, least = rows }) => least) > room) return charts;
  return lines.flatMap((line) => {
    const tallest = Math.max(...line.map(({ rows }) => rows));
    const least = Math.max(...line.map((chart) => chart.least ?? chart.rows));
    const height = Math.max(least, tallest - over);
    over -= tallest - height;
    return line.map((chart) => ({ ...chart, rows: Math.min(chart.rows, height) }));
  });
}

/** Charts that stand side by side are one line. */
function linesOf(charts: readonly ChartDescription[]): ChartDescription[][] {
  const lines: ChartDescription[][] = [];
  for (const chart of charts) {
    const last = lines.at(-1);
    if (chart.beside === true && last?.length === 1) last.push(chart);
    else lines.push([chart]);
  }
  return lines;
}

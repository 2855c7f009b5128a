import type { GridAxis, GridView } from "../../model/grid/gridView";
import { gridView } from "../../model/grid/gridView";
import type { PlottedChart } from "../../model/plottedChart";
import { plottedChart } from "../../model/plottedChart";
import type { WorkbookModel } from "../../model/workbookModel";
import { element } from "../element";
import { drawChart } from "./drawChart";

type Part = "frozen" | "moving";
const parts: readonly Part[] = ["frozen", "moving"];

/**
 * The charts of the sheet in view, drawn over the grid and moving with it. Frozen panes cut the grid into four
 * parts that move on their own: each shows its share of every chart, as in Excel. Clicks and the wheel go through to the grid.
 */
export function chartLayer(model: WorkbookModel): void {
  const layer = element("div", { class: "charts", id: "charts" });
  const panes = parts.flatMap((row) => parts.map((column) => ({ row, column, clip: element("div", { class: "charts-clip" }) })));
  layer.append(...panes.map(({ clip }) => clip));
  let drawn = "";
  let waiting = false;

  const show = (): void => {
    waiting = false;
    const view = gridView(model);
    if (!view) return;
    if (layer.parentElement !== view.canvas.parentElement) view.canvas.after(layer);
    const charts = (model.side.book.sheets[view.sheetId]?.charts ?? []).map((chart) => plottedChart(model, chart));
    const data = JSON.stringify(charts);
    for (const { row, column, clip } of panes) {
      if (data !== drawn) clip.replaceChildren(element("div", { class: "charts-sheet" }));
      const sheet = clip.firstElementChild;
      if (!(sheet instanceof HTMLElement)) continue;
      if (data !== drawn) sheet.append(...charts.map(placed));
      place(clip, sheet, view, column, row);
    }
    drawn = data;
  };
  const schedule = (): void => {
    if (!waiting) requestAnimationFrame(show);
    waiting = true;
  };
  model.side.listeners.push(schedule);
  model.core.commands.onCommandExecuted(schedule);
  schedule();
}

function placed(chart: PlottedChart): HTMLElement {
  const place = element("div", { class: "chart", style: `left:${chart.left}px;top:${chart.top}px` });
  place.innerHTML = drawChart(chart);
  return place;
}

function place(clip: HTMLElement, sheet: HTMLElement, { x, y, zoom }: GridView, column: Part, row: Part): void {
  const [across, down] = [extent(x, column), extent(y, row)];
  clip.style.left = `${across.from * zoom}px`;
  clip.style.top = `${down.from * zoom}px`;
  clip.style.width = across.size === null ? `calc(100% - ${across.from * zoom}px)` : `${across.size * zoom}px`;
  clip.style.height = down.size === null ? `calc(100% - ${down.from * zoom}px)` : `${down.size * zoom}px`;
  sheet.style.transform = `scale(${zoom}) translate(${-across.shift}px, ${-down.shift}px)`;
}

/** Where a part of the grid begins, how long it is (null = to the end), and which place of the sheet stands at its beginning. */
function extent({ header, frozenStart, frozenEnd, scroll }: GridAxis, part: Part): { from: number; size: number | null; shift: number } {
  const frozen = frozenEnd - frozenStart;
  if (part === "frozen") return { from: header, size: frozen, shift: frozenStart };
  return { from: header + frozen, size: null, shift: scroll + frozen };
}

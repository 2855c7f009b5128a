import type { PlottedChart } from "../../model/plottedChart";
import type { Box } from "./chartFrame";
import { LETTER } from "./chartFrame";
import { fontOf, strokeOf } from "./look";
import { escapeSvg, svg } from "./svg";

export interface AxisSpec {
  readonly name: "valueAxis" | "categoryAxis";
  /** Texts and where they stand: 0 = left or bottom end of the plot, 1 = the other end. */
  readonly labels: readonly { readonly text: string; readonly at: number }[];
  readonly gridlines: readonly number[];
  /** Whether Excel shows gridlines when nothing was said. */
  readonly gridlinesShown: boolean;
  /** Where this axis crosses the other one, as a part of that one's length. */
  readonly cross: number;
}

export interface Plotted {
  /** Gridlines, to be drawn under the series. */
  readonly under: string;
  /** Axes and their labels, over them. */
  readonly over: string;
  x(part: number): number;
  y(part: number): number;
}

const GAP = 6;

/** Leaves room for the labels and draws both axes. Parts beyond 0…1 are cut at the plot's edge. */
export function plotAxes(chart: PlottedChart, frame: Box, vertical: AxisSpec, horizontal: AxisSpec): Plotted {
  const plot = { ...frame };
  const fonts = {
    vertical: fontOf(chart.members, `axes.${vertical.name}.format.font`, 9),
    horizontal: fontOf(chart.members, `axes.${horizontal.name}.format.font`, 9),
  };
  const longest = (axis: AxisSpec, size: number) => Math.max(0, ...axis.labels.map(({ text }) => text.length)) * size * LETTER;
  const labelWidth = Math.min(longest(vertical, fonts.vertical.size), chart.width * 0.35);
  if (hasLabels(chart, vertical)) plot.left += labelWidth + GAP;
  const slot = (plot.right - plot.left) / Math.max(1, horizontal.labels.length);
  const slanted = horizontal.name === "categoryAxis" && longest(horizontal, fonts.horizontal.size) > slot * 1.6;
  const labelHeight = slanted
    ? Math.min(longest(horizontal, fonts.horizontal.size) * 0.7, chart.height * 0.3)
    : fonts.horizontal.size * 1.3;
  const atTop = horizontal.cross > 0.999 && horizontal.labels.length > 0 && place(chart, horizontal) !== "Low";
  if (hasLabels(chart, horizontal)) {
    if (atTop) plot.top += labelHeight + GAP;
    else plot.bottom -= labelHeight + GAP;
  }
  const x = (part: number) => plot.left + within(part) * (plot.right - plot.left);
  const y = (part: number) => plot.bottom - within(part) * (plot.bottom - plot.top);

  const verticalLabels = hasLabels(chart, vertical)
    ? vertical.labels.map(({ text, at }) => {
        const left = place(chart, vertical) === "NextToAxis" ? x(vertical.cross) : plot.left;
        const shown = cut(text, labelWidth / (fonts.vertical.size * LETTER));
        return svg(
          "text",
          { x: left - GAP, y: y(at) + fonts.vertical.size * 0.35, "text-anchor": "end", ...fonts.vertical.attributes },
          escapeSvg(shown),
        );
      })
    : [];
  const horizontalLabels = hasLabels(chart, horizontal)
    ? horizontal.labels.map(({ text, at }) => {
        const base = place(chart, horizontal) === "NextToAxis" ? y(horizontal.cross) : plot.bottom;
        const [left, top] = [x(at), atTop ? base - GAP : base + GAP + fonts.horizontal.size * 0.8];
        const turned = slanted ? { "text-anchor": "end", transform: `rotate(-45 ${left} ${top})` } : { "text-anchor": "middle" };
        const room = slanted ? labelHeight / 0.7 : Math.max(slot * 1.6, fonts.horizontal.size * 6);
        return svg(
          "text",
          { x: left, y: top, ...turned, ...fonts.horizontal.attributes },
          escapeSvg(cut(text, room / (fonts.horizontal.size * LETTER))),
        );
      })
    : [];
  const lines = [
    axisLine(chart, vertical, `M${x(vertical.cross)} ${plot.top}V${plot.bottom}`),
    axisLine(chart, horizontal, `M${plot.left} ${y(horizontal.cross)}H${plot.right}`),
  ];
  const under = [
    ...grid(chart, vertical, (part) => `M${plot.left} ${y(part)}H${plot.right}`),
    ...grid(chart, horizontal, (part) => `M${x(part)} ${plot.top}V${plot.bottom}`),
  ];
  return { under: under.join(""), over: [...lines, ...verticalLabels, ...horizontalLabels].join(""), x, y };
}

const within = (part: number): number => Math.min(1, Math.max(0, part));
const isVisible = ({ members }: PlottedChart, { name }: AxisSpec): boolean => members[`axes.${name}.visible`] !== false;
const place = ({ members }: PlottedChart, { name }: AxisSpec): string => String(members[`axes.${name}.tickLabelPosition`] ?? "NextToAxis");
const hasLabels = (chart: PlottedChart, axis: AxisSpec): boolean => isVisible(chart, axis) && place(chart, axis) !== "None";

function axisLine(chart: PlottedChart, axis: AxisSpec, d: string): string {
  return isVisible(chart, axis)
    ? svg("path", { d, fill: "none", ...strokeOf(chart.members, `axes.${axis.name}.format.line`, "#BFBFBF", 0.75) })
    : "";
}

function grid(chart: PlottedChart, { name, gridlines, gridlinesShown }: AxisSpec, line: (part: number) => string): string[] {
  const path = `axes.${name}.majorGridlines`;
  if (!(chart.members[`${path}.visible`] ?? gridlinesShown)) return [];
  const look = strokeOf(chart.members, `${path}.format.line`, "#D9D9D9", 0.75);
  return gridlines.map((part) => svg("path", { d: line(part), fill: "none", ...look }));
}

/** A text that is longer than its room ends with "…". */
function cut(text: string, letters: number): string {
  return text.length <= Math.ceil(letters) ? text : `${text.slice(0, Math.max(1, Math.floor(letters) - 1))}…`;
}

import type { PlottedChart } from "../../model/plottedChart";
import { chartKind } from "../../xlsx/charts/chartKinds";
import { fontOf } from "./look";
import { marker } from "./marker";
import { seriesLook } from "./seriesLook";
import { escapeSvg, svg } from "./svg";

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const GAP = 8;
/** Mean width of a letter in parts of the font's size: enough to leave room for a text without measuring it. */
export const LETTER = 0.55;

/** Title, legend and axis titles; `plot` is what they leave. `vertical` and `horizontal` name the axes by their place. */
export function chartFrame(chart: PlottedChart, vertical: string, horizontal: string): { markup: string; plot: Box } {
  const plot: Box = { left: GAP, top: GAP, right: chart.width - GAP, bottom: chart.height - GAP };
  const parts = [
    titleOf(chart, plot),
    legendOf(chart, plot),
    axisTitle(chart, plot, vertical, true),
    axisTitle(chart, plot, horizontal, false),
  ];
  return { markup: parts.join(""), plot };
}

function titleOf({ title, members, width }: PlottedChart, plot: Box): string {
  if (title === "" || members["title.visible"] === false) return "";
  const { size, attributes } = fontOf(members, "title.format.font", 14);
  const lines = wrapped(title, (width - 2 * GAP) / (size * LETTER));
  const markup = lines.map((line, index) =>
    svg(
      "text",
      { x: width / 2, y: plot.top + size * (1 + index * 1.2), "text-anchor": "middle", class: "chart-title", ...attributes },
      escapeSvg(line),
    ),
  );
  plot.top += size * 1.2 * lines.length + GAP;
  return markup.join("");
}

function legendOf(chart: PlottedChart, plot: Box): string {
  const { members } = chart;
  if (!(members["legend.visible"] ?? chart.series.length > 1)) return "";
  const place = String(members["legend.position"] ?? "Right");
  const { size, attributes } = fontOf(members, "legend.format.font", 9);
  const lineHeight = size * 1.5;
  const widths = chart.series.map(({ name }) => size * 1.8 + name.length * size * LETTER + 2 * GAP);
  const along = place === "Top" || place === "Bottom";
  const columnWidth = Math.min(Math.max(0, ...widths), chart.width * 0.4);
  if (place === "Left") plot.left += columnWidth;
  else if (!along) plot.right -= columnWidth;
  let x = along
    ? Math.max(GAP, (chart.width - widths.reduce((sum, width) => sum + width, 0)) / 2)
    : place === "Left"
      ? GAP
      : plot.right + GAP;
  let y = along
    ? place === "Top"
      ? plot.top + size
      : plot.bottom - size * 0.3
    : (plot.top + plot.bottom - lineHeight * chart.series.length) / 2 + size;
  if (place === "Top") plot.top += lineHeight;
  if (place === "Bottom") plot.bottom -= lineHeight;
  const entries = chart.series.map((series, index) => {
    const entry =
      legendKey(chart, index, x, y - size * 0.35, size) + svg("text", { x: x + size * 1.8, y, ...attributes }, escapeSvg(series.name));
    if (along) x += widths[index]!;
    else y += lineHeight;
    return entry;
  });
  return svg("g", { class: "chart-legend" }, ...entries);
}

function legendKey({ series }: PlottedChart, index: number, x: number, y: number, size: number): string {
  const look = seriesLook(series[index]!, index);
  const { plot } = chartKind(series[index]!.type);
  if (plot !== "lineChart" && plot !== "scatterChart")
    return svg("rect", { x, y: y - size / 3, width: size * 0.7, height: size * 0.7, fill: look.fill });
  return (
    svg("path", { d: `M${x} ${y}H${x + size * 1.5}`, ...look.stroke }) +
    marker(look.markerStyle, x + size * 0.75, y, look.markerSize, look.markerFill, look.markerStroke)
  );
}

function axisTitle({ members, width, height }: PlottedChart, plot: Box, axis: string, vertical: boolean): string {
  const text = String(members[`axes.${axis}.title.text`] ?? "");
  if (text === "" || members[`axes.${axis}.title.visible`] === false) return "";
  const { size, attributes } = fontOf(members, `axes.${axis}.title.format.font`, 10);
  if (vertical) {
    const [x, y] = [plot.left + size * 0.9, (plot.top + plot.bottom) / 2];
    plot.left += size * 1.5;
    return svg("text", { x, y, "text-anchor": "middle", transform: `rotate(-90 ${x} ${y})`, ...attributes }, escapeSvg(text));
  }
  const lines = wrapped(text, (width - 2 * GAP) / (size * LETTER));
  const top = Math.min(plot.bottom, height - GAP) - size * 1.2 * (lines.length - 1);
  plot.bottom = top - size * 1.4;
  return lines
    .map((line, index) =>
      svg("text", { x: width / 2, y: top + index * size * 1.2 - size * 0.3, "text-anchor": "middle", ...attributes }, escapeSvg(line)),
    )
    .join("");
}

/** Words in lines of at most so many letters; a longer word stands alone. */
function wrapped(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length + 1 <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

import type { PlottedSeries } from "../../model/plottedChart";
import { chartKind } from "../../xlsx/charts/chartKinds";
import { automaticColor, colorOf, strokeOf } from "./look";

export interface SeriesLook {
  readonly fill: string;
  readonly stroke: Record<string, string | number | undefined>;
  readonly markerStyle: string;
  readonly markerFill: string;
  readonly markerStroke: string;
  readonly markerSize: number;
}

const automaticMarkers = ["Circle", "Square", "Diamond", "Triangle"];

/** How the n-th series looks, with Excel's own choices where nothing was set. */
export function seriesLook({ type, format }: PlottedSeries, index: number): SeriesLook {
  const { markers, lines } = chartKind(type);
  const color = automaticColor(index);
  const style = String(format.markerStyle ?? "Automatic");
  const line = strokeOf(format, "format.line", color, 2.25);
  const lineColor = typeof line.stroke === "string" && line.stroke !== "none" ? line.stroke : color;
  return {
    fill: colorOf(format, "format.fill.color", color),
    stroke: lines ? line : { stroke: "none" },
    markerStyle: style !== "Automatic" ? style : markers ? automaticMarkers[index % automaticMarkers.length]! : "None",
    markerFill: colorOf(format, "markerBackgroundColor", lineColor),
    markerStroke: colorOf(format, "markerForegroundColor", lineColor),
    markerSize: (typeof format.markerSize === "number" ? format.markerSize : 5) / 0.75,
  };
}

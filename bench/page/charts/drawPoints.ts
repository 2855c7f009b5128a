import type { PlottedSeries } from "../../model/plottedChart";
import { dataLabel, labelPlace } from "./dataLabel";
import { marker } from "./marker";
import { seriesLook } from "./seriesLook";
import { svg } from "./svg";

/** One series as a line through its points, with markers and labels; null = a gap. */
export function drawPoints(series: PlottedSeries, index: number, points: readonly ({ x: number; y: number } | null)[]): string {
  const look = seriesLook(series, index);
  let pen = false;
  const d = points
    .map((point) => {
      const command = point ? `${pen ? "L" : "M"}${point.x.toFixed(1)} ${point.y.toFixed(1)}` : "";
      pen = point !== null;
      return command;
    })
    .join("");
  const line =
    look.stroke.stroke === "none" || d === ""
      ? ""
      : svg("path", { d, fill: "none", "stroke-linejoin": "round", class: "line", ...look.stroke });
  const marks = points.map((point, at) =>
    point
      ? marker(look.markerStyle, point.x, point.y, look.markerSize, look.markerFill, look.markerStroke) +
        dataLabel(series, at, point.x, point.y, labelPlace(series, "Right"), look.markerSize / 2 + 3)
      : "",
  );
  return svg("g", { class: "series" }, line, ...marks);
}

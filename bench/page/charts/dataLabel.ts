import { displayedText } from "../../model/displayedText";
import type { PlottedSeries } from "../../model/plottedChart";
import { fontOf } from "./look";
import { escapeSvg, svg } from "./svg";

/** Text of one point's label: its own, else what the labels of the series show; null = no label. */
export function labelText({ name, values, categories, format, numberFormat }: PlottedSeries, index: number): string | null {
  const own = format[`points.${index}.dataLabel.text`];
  const shown = format[`points.${index}.hasDataLabel`] ?? format.hasDataLabels;
  if (shown !== true) return null;
  if (typeof own === "string" && own !== "") return own;
  const pattern = typeof format["dataLabels.numberFormat"] === "string" ? format["dataLabels.numberFormat"] : numberFormat;
  const value = values[index];
  const parts = [
    ...(format["dataLabels.showSeriesName"] === true ? [name] : []),
    ...(format["dataLabels.showCategoryName"] === true ? [categories[index] ?? ""] : []),
    ...(format["dataLabels.showValue"] !== false && typeof value === "number" ? [displayedText({ v: value, t: 2 }, pattern, "ru-RU")] : []),
  ];
  return parts.length > 0 ? parts.join(String(format["dataLabels.separator"] ?? "; ")) : null;
}

export type LabelPlace = "Left" | "Right" | "Top" | "Bottom" | "Center";

/** A label beside a point, `distance` pixels from it. */
export function dataLabel(series: PlottedSeries, index: number, x: number, y: number, place: LabelPlace, distance: number): string {
  const text = labelText(series, index);
  if (text === null) return "";
  const own = `points.${index}.dataLabel.format.font`;
  const path = Object.keys(series.format).some((key) => key.startsWith(own)) ? own : "dataLabels.format.font";
  const { size, attributes } = fontOf(series.format, path, 9);
  const side = place === "Left" ? -1 : place === "Right" ? 1 : 0;
  const height = place === "Top" ? -distance : place === "Bottom" ? distance + size * 0.8 : size * 0.35;
  const anchor = side < 0 ? "end" : side > 0 ? "start" : "middle";
  return svg("text", { x: x + side * distance, y: y + height, "text-anchor": anchor, class: "data-label", ...attributes }, escapeSvg(text));
}

/** Where the labels of a series stand, when Excel knows the place for this kind of chart. */
export function labelPlace({ format }: PlottedSeries, automatic: LabelPlace): LabelPlace {
  const place = String(format["dataLabels.position"] ?? "");
  return place === "Left" || place === "Right" || place === "Top" || place === "Bottom" || place === "Center" ? place : automatic;
}

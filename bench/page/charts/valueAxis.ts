import { displayedText } from "../../model/displayedText";
import type { PlottedChart } from "../../model/plottedChart";
import type { AxisScale } from "./axisScale";
import { axisScale } from "./axisScale";
import type { AxisSpec } from "./plotAxes";

export interface ValueAxis {
  readonly scale: AxisScale;
  /** Where a number stands on the axis: 0 = left or bottom end, 1 = the other. */
  part(value: number): number;
  /** Everything but where it crosses the other axis. */
  readonly spec: Omit<AxisSpec, "cross">;
  /** Where the other axis crosses this one. */
  readonly crossing: number;
}

export interface ValueAxisOptions {
  readonly name: AxisSpec["name"];
  readonly values: readonly number[];
  readonly fromZero: boolean;
  readonly numberFormat: string;
}

/** An axis of numbers with its bounds, ticks, number format, direction and crossing as set, else as Excel chooses. */
export function valueAxis({ members }: PlottedChart, { name, values, fromZero, numberFormat }: ValueAxisOptions): ValueAxis {
  const get = (member: string) => members[`axes.${name}.${member}`];
  const scale = axisScale({ values, minimum: get("minimum"), maximum: get("maximum"), majorUnit: get("majorUnit"), fromZero });
  const reversed = get("reversePlotOrder") === true;
  const part = (value: number) => {
    const forward = (value - scale.minimum) / (scale.maximum - scale.minimum);
    return reversed ? 1 - forward : forward;
  };
  const pattern = typeof get("numberFormat") === "string" ? String(get("numberFormat")) : numberFormat;
  const labels = scale.ticks.map((tick) => ({ text: displayedText({ v: tick, t: 2 }, pattern, "ru-RU"), at: part(tick) }));
  return {
    scale,
    part,
    spec: { name, labels, gridlines: labels.map(({ at }) => at), gridlinesShown: true },
    crossing: part(crossingValue(String(get("position") ?? "Automatic"), get("positionAt"), scale)),
  };
}

/** ChartAxis.position: where the other axis crosses. Automatic = at zero, or at the bound that is next to it. */
function crossingValue(position: string, at: unknown, { minimum, maximum }: AxisScale): number {
  if (position === "Maximum") return maximum;
  if (position === "Minimum") return minimum;
  const wanted = position === "Custom" && typeof at === "number" ? at : 0;
  return Math.min(maximum, Math.max(minimum, wanted));
}

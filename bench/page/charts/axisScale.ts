export interface AxisScale {
  readonly minimum: number;
  readonly maximum: number;
  readonly ticks: readonly number[];
}

export interface AxisScaleOptions {
  readonly values: readonly number[];
  /** What was set on the axis; null, undefined and "" = Excel's choice. */
  readonly minimum?: unknown;
  readonly maximum?: unknown;
  readonly majorUnit?: unknown;
  /** Bars begin at zero. */
  readonly fromZero: boolean;
}

const MOST_TICKS = 200;

/** axisScale({values: [3, 41], fromZero: true}) is 0…50 with a tick at each 10. Without values: 0…1. */
export function axisScale({ values, minimum, maximum, majorUnit, fromZero }: AxisScaleOptions): AxisScale {
  const low = Math.min(...values, ...(fromZero || values.length === 0 ? [0] : []));
  const high = Math.max(...values, ...(fromZero || values.length === 0 ? [0] : []));
  // Excel begins at zero when the values lie within the upper five sixths of it.
  const [from, to] = [setOr(minimum, low > 0 && high - low > high / 6 ? 0 : low), setOr(maximum, high === low ? low + 1 : high)];
  const asked = setOr(majorUnit, 0);
  const unit = asked > 0 && (to - from) / asked <= MOST_TICKS ? asked : roundUnit((to - from) / 5);
  const start = isSet(minimum) ? from : Math.floor(from / unit) * unit;
  const end = isSet(maximum) ? to : Math.ceil(to / unit) * unit;
  const count = Math.floor((end - start) / unit + 1e-9);
  const ticks = Array.from({ length: Math.max(0, count) + 1 }, (_, index) => Number((start + index * unit).toPrecision(12)));
  return { minimum: start, maximum: end > start ? end : start + unit, ticks };
}

const isSet = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value);
const setOr = (value: unknown, automatic: number): number => (isSet(value) ? value : automatic);

/** The next of 1, 2, 5, 10 … that is not smaller. */
function roundUnit(size: number): number {
  if (!(size > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(size));
  return ([1, 2, 5, 10].find((step) => step * power >= size * (1 - 1e-9)) ?? 10) * power;
}

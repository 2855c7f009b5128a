import { schoolWords } from "../../text/pane/schoolWords";
import { formatNumber } from "../../text/typography/formatNumber";
import type { LineView, PlotPoint } from "./lineView";

/** Values of a school by year, in order, and the district's value beside them; years nobody knows are left out. */
export interface YearSeries {
  /** What a reader of the screen is told first: «Индекс результатов по годам». */
  readonly name: string;
  readonly values: readonly { readonly year: number; readonly value: number }[];
  /** Null where not known. */
  readonly district: number | null;
}

const words = schoolWords.lines;
/** Free scale above and below, so that labels find room. */
const margin = 8;
/** A scale narrower than this would make chance look like a slope. */
const leastScale = 30;

/**
 * Small lines that can be set side by side: one scale of years and one of values, so that equal slopes are equal changes. Null in the place of a
 * series of fewer than two years; such a series does not stretch the scales of the others.
 *
 * @example yearLines([{ name: "ИСБШ", values: [{ year: 2025, value: 39.3 }], district: 50 }]) // [null]
 */
export function yearLines(series: readonly YearSeries[]): (LineView | null)[] {
  const drawn = series.filter(({ values }) => values.length >= 2);
  const years = drawn.flatMap(({ values }) => values.map(({ year }) => year));
  const levels = drawn.flatMap(({ values, district }) => [...values.map(({ value }) => value), ...(district === null ? [] : [district])]);
  const scales = { years: ends(years, 0, 0), levels: ends(levels, margin, leastScale) };
  return series.map((one) => (drawn.includes(one) ? line(one, scales) : null));
}

interface Scale {
  readonly from: number;
  readonly to: number;
}

function ends(values: readonly number[], free: number, least: number): Scale {
  const [from, to] = [Math.min(...values) - free, Math.max(...values) + free];
  const spare = Math.max(0, least - (to - from)) / 2;
  return { from: from - spare, to: to + spare };
}

const share = (value: number, { from, to }: Scale): number => (100 * (value - from)) / (to - from);

function line({ name, values, district }: YearSeries, scales: { readonly years: Scale; readonly levels: Scale }): LineView {
  const placed = values.map(({ year, value }) => ({
    year,
    text: formatNumber(value, 1),
    point: { at: share(year, scales.years), height: share(value, scales.levels) },
  }));
  const [first, last] = [placed[0], placed.at(-1)];
  if (!first || !last) throw new RangeError(`yearLines: «${name}» has no values`);
  const runs: PlotPoint[][] = [];
  placed.forEach(({ year, point }, index) => {
    const run = runs.at(-1);
    if (run && placed[index - 1]?.year === year - 1) run.push(point);
    else runs.push([point]);
  });
  const told = new Map(placed.map(({ year, text }) => [year, text]));
  const years = Array.from({ length: last.year - first.year + 1 }, (_, index) => first.year + index);
  return {
    points: placed.map(({ point }) => point),
    runs,
    first: { ...first.point, text: first.text },
    last: { ...last.point, text: last.text },
    firstYear: String(scales.years.from),
    lastYear: String(scales.years.to),
    reference:
      district === null
        ? null
        : {
            height: share(district, scales.levels),
            text: words.district(formatNumber(district, 1)),
            side: values.reduce((sum, { value }) => sum + value - district, 0) > 0 ? "below" : "above",
          },
    alternative: words.alternative(
      name,
      years.map((year) => words.year(year, told.get(year) ?? words.missing)),
      district === null ? null : words.district(formatNumber(district, 1)),
    ),
  };
}

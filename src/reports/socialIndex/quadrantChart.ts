import { socialIndexWords } from "../../text/sheets/socialIndexWords";
import { clip100 } from "../../domain/rating/clip100";
import type { ChartDescription, HelperArea } from "../layout/sheetDescription";
import { colors } from "../layout/theme";
import type { ChartAxisModel, ChartSeries, LabelSide } from "../sheetModel";
import { labelSides } from "./labelSides";

/** A school as a point of the chart. */
export interface QuadrantPoint {
  readonly label: string;
  readonly socialIndex: number;
  readonly rating: number;
  /** ШНОР or the risk group. */
  readonly listed: boolean;
}

const { chart, helper } = socialIndexWords;
/** More points than this, and only ШНОР and the risk group are labelled. */
const labelled = 40;
/** Where the quarters meet, on both axes. */
const middle = 50;

/**
 * ИСБШ × rating with the four quarters named. Points are two series by decision (squares and circles); the quarters' names are
 * labels of four points without a marker. Drawn from helper columns: label, x, y.
 */
export function quadrantChart(points: readonly QuadrantPoint[]): { readonly chart: ChartDescription; readonly helper: HelperArea } {
  const listed = points.filter((point) => point.listed);
  const others = points.filter((point) => !point.listed);
  const ordered = [...listed, ...others].map(({ label, socialIndex, rating }) => ({ label, x: socialIndex, y: clip100(rating) }));
  const horizontal = axis(
    ordered.map(({ x }) => x),
    chart.x,
  );
  const vertical = axis(
    ordered.map(({ y }) => y),
    chart.y,
  );
  const { corners } = chart;
  // Labels stand right of their points, so each name begins at the left edge of its quarter, a little inside the plot.
  const inset = (vertical.maximum - vertical.minimum) / 40;
  const [top, bottom] = [vertical.maximum - inset, vertical.minimum + inset];
  const allLabelled = points.length <= labelled;
  const sides = labelSides(allLabelled ? ordered : ordered.slice(0, listed.length), horizontal, vertical);
  const rows = [
    ...ordered.map(({ label, x, y }) => [label, x, y]),
    [corners.upperLeft, horizontal.minimum, top],
    [corners.upperRight, middle, top],
    [corners.lowerLeft, horizontal.minimum, bottom],
    [corners.lowerRight, middle, bottom],
  ];
  return {
    helper: { headings: [helper.label, helper.x, helper.y], rows },
    chart: {
      rows: 26,
      least: 19,
      draw: (anchor, range) => {
        const series = (
          name: string,
          first: number,
          count: number,
          look: Pick<ChartSeries, "fill" | "marker">,
          sides: readonly LabelSide[] | null,
        ) =>
          count === 0
            ? []
            : [
                {
                  name,
                  xValues: range(1, first, count),
                  values: range(2, first, count),
                  ...look,
                  ...(sides ? { labels: range(0, first, count), labelSides: sides } : {}),
                },
              ];
        return {
          type: "XYScatter",
          title: chart.title(
            points.length,
            points.filter(({ socialIndex, rating }) => socialIndex < middle && rating < middle).length,
            points.filter(({ socialIndex, rating }) => socialIndex < middle && rating > middle).length,
          ),
          alternativeText: chart.alternative(points.length, listed.length),
          categories: null,
          series: [
            ...series(chart.listed, 0, listed.length, { fill: colors.accent, marker: "Square" }, sides.slice(0, listed.length)),
            ...series(
              chart.others,
              listed.length,
              others.length,
              { fill: colors.mid, marker: "Circle" },
              allLabelled ? sides.slice(listed.length) : null,
            ),
            ...series(chart.quarters, points.length, 4, { fill: "none", marker: "None" }, ["Right", "Right", "Right", "Right"]),
          ],
          anchor,
          valueAxis: vertical,
          horizontalAxis: horizontal,
          categoriesReversed: false,
          legend: true,
        };
      },
    },
  };
}

/** From 25 to 75 in steps of 5, wider in whole tens where the data are; the other axis crosses at 50. */
function axis(values: readonly number[], title: string): ChartAxisModel {
  const minimum = Math.min(25, Math.floor((Math.min(...values) - 2) / 10) * 10);
  const maximum = Math.max(75, Math.ceil((Math.max(...values) + 2) / 10) * 10);
  return { minimum, maximum, majorUnit: maximum - minimum > 60 ? 10 : 5, crossesAt: middle, title };
}

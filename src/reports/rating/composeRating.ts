import type { SchoolAnalysis } from "../../domain/analysis/analysis";
import type { ProcedureKind } from "../../domain/assessment/fact";
import { normalProbability } from "../../domain/statistics/normalProbability";
import { comparisonLabel } from "../../text/names/comparisonLabel";
import { commonWords } from "../../text/sheets/commonWords";
import { legendText } from "../../text/sheets/legendText";
import { ratingWords as words } from "../../text/sheets/ratingWords";
import { formatRange } from "../../text/typography/formatRange";
import { clip100 } from "../../domain/rating/clip100";
import { composeSheet } from "../layout/composeSheet";
import type { ChartDescription, TableColumn } from "../layout/sheetDescription";
import { formats } from "../layout/theme";
import type { ReportInput } from "../reportInput";
import { chartLabels } from "../schoolNames/chartLabels";
import { schoolLabels } from "../schoolNames/schoolLabels";
import type { ModelCell, SheetModel } from "../sheetModel";
import { stamp } from "../stamp";
import { windowYears } from "../windowYears";
import { byRating } from "../../domain/rating/byRating";
import { caterpillarChart, caterpillarHeadings, caterpillarRow } from "./caterpillarChart";
import type { IntervalBar } from "./caterpillarChart";
import { ratingConclusion } from "./ratingConclusion";

const { text, general, decimal, whole } = formats;
const { headings } = words;
const columnsOf = (simple: boolean, years: number): readonly TableColumn[] => [
  { heading: headings.place, width: 7, look: "centred", format: text },
  { heading: headings.school, width: 27, look: "text", format: text },
  { heading: headings.comparison, width: 15.5, look: "text", format: general },
  { heading: headings.rating, width: 8, look: "leadNumber", format: decimal },
  ...(simple
    ? ([
        { heading: headings.simpleScore, width: 8, look: "number", format: decimal },
        { heading: headings.simplePlace, width: 8, look: "number", format: whole },
      ] as const)
    : ([
        { heading: headings.low, width: 8, look: "faintNumber", format: decimal },
        { heading: headings.high, width: 8, look: "faintNumber", format: decimal },
      ] as const)),
  { heading: headings.setPlace, width: 7.5, look: "number", format: whole },
  { heading: headings.index(years), width: 10.5, look: "number", format: decimal },
  { heading: headings.conclusion, width: 11.5, look: "text", format: general },
];
/** More schools than this, and there is a chart for each comparison set. */
const oneChart = 40;
/** More bars do not go onto a page: a larger set is drawn in parts of about the same size. */
const mostBars = 34;

/**
 * «Рейтинг»: schools by their deviation from their own comparison set, with the interval of value and place. Where a department's own
 * arithmetic judges the criterion, its sum and place stand in place of the bounds; the chart still shows the intervals.
 */
export function composeRating(input: ReportInput): SheetModel {
  const { dataset, analysis, parameters } = input;
  const labels = schoolLabels(dataset.schools);
  const labelOf = ({ schoolId }: SchoolAnalysis): string => labels.get(schoolId) ?? schoolId;
  const schools = byRating(analysis.schools);
  const conclusions = schools.map(ratingConclusion);
  const count = (...wanted: readonly (typeof conclusions)[number][]): number => conclusions.filter((one) => wanted.includes(one)).length;
  const simple = parameters.rankingProfile === "simple";
  const columns = columnsOf(simple, windowYears(input).length);
  const short = chartLabels(dataset.schools);
  const groups = chartGroups(schools, ({ schoolId }) => short.get(schoolId) ?? schoolId, parameters.clusterBySize);
  return composeSheet({
    key: "rating",
    title: words.title,
    stamp: stamp(input),
    legend: legendText(words.legend(Math.round(100 * (2 * normalProbability(parameters.z) - 1)))),
    answer: words.answer(count("above"), count("below"), count("within"), count("reference", "none")),
    columns,
    rows: schools.map((school) => rowOf(school, labelOf(school), simple, parameters.clusterBySize)),
    signColumns: [columns.length - 1],
    ...chartsOf(groups),
    notes: words.notes(
      parameters.clusterMembers,
      kindsUsed(analysis.schools),
      windowYears(input),
      conclusions.includes("reference"),
      simple,
    ),
    orientation: "Portrait",
    freezeColumns: 2,
  });
}

function rowOf(school: SchoolAnalysis, label: string, simple: boolean, bySize: boolean): ModelCell[] {
  const { rating, comparison, resultIndex } = school;
  const { notAvailable } = commonWords;
  const place = rating === null ? notAvailable : formatRange(String(rating.placeLow), String(rating.placeHigh));
  return [
    place,
    label,
    comparison === null ? notAvailable : comparisonLabel(comparison, bySize),
    rating === null ? notAvailable : clip100(rating.value),
    ...(simple
      ? [school.simple?.score ?? notAvailable, school.simple?.place ?? notAvailable]
      : [rating === null ? notAvailable : clip100(rating.low), rating === null ? notAvailable : clip100(rating.high)]),
    rating?.setPlace ?? notAvailable,
    resultIndex ?? notAvailable,
    words.conclusions[ratingConclusion(school)],
  ];
}

interface ChartGroup {
  readonly title: string;
  readonly bars: readonly IntervalBar[];
  /** Some bar of the whole group, in whatever part, leaves the narrow axis: parts are compared with each other. */
  readonly wide: boolean;
}

function chartGroups(schools: readonly SchoolAnalysis[], labelOf: (school: SchoolAnalysis) => string, bySize: boolean): ChartGroup[] {
  const rated = schools.flatMap((school) => (school.rating === null ? [] : [{ school, rating: school.rating }]));
  const groups = new Map<string, { readonly bars: IntervalBar[]; readonly conclusions: ReturnType<typeof ratingConclusion>[] }>();
  for (const { school, rating } of rated) {
    const group = rated.length > oneChart && school.comparison ? comparisonLabel(school.comparison, bySize) : "";
    const { bars, conclusions } = groups.get(group) ?? { bars: [], conclusions: [] };
    bars.push({ school: labelOf(school), value: rating.value, low: rating.low, high: rating.high });
    conclusions.push(ratingConclusion(school));
    groups.set(group, { bars, conclusions });
  }
  return [...groups].flatMap(([group, { bars, conclusions }]): ChartGroup[] => {
    const count = (wanted: ReturnType<typeof ratingConclusion>): number => conclusions.filter((one) => one === wanted).length;
    const title = words.chart.title(
      group === "" ? null : group,
      count("above"),
      count("below"),
      bars.length - count("reference") - count("none"),
    );
    const parts = Math.ceil(bars.length / mostBars);
    const size = Math.ceil(bars.length / parts);
    return Array.from({ length: parts }, (_, part) => ({
      title: parts === 1 ? title : words.chart.part(title, part + 1, parts),
      bars: bars.slice(part * size, (part + 1) * size),
      wide: bars.some(({ low, high }) => low < 25 || high > 75),
    }));
  });
}

function chartsOf(groups: readonly ChartGroup[]): {
  readonly charts?: ChartDescription[];
  readonly helper?: { headings: readonly string[]; rows: ModelCell[][] };
} {
  if (groups.length === 0) return {};
  let first = 0;
  const charts = groups.map(({ title, bars, wide }) => {
    const chart = caterpillarChart(bars, { first, title, wide });
    first += bars.length;
    return chart;
  });
  return { charts, helper: { headings: caterpillarHeadings, rows: groups.flatMap(({ bars }) => bars.map(caterpillarRow)) } };
}

function kindsUsed(schools: readonly SchoolAnalysis[]): ProcedureKind[] {
  const order: readonly ProcedureKind[] = ["oge", "ege", "vpr", "regional"];
  return order.filter((kind) => schools.some(({ resultIndexByKind }) => resultIndexByKind[kind] !== undefined));
}

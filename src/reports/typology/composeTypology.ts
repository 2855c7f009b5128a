import type { SchoolAnalysis, SchoolType } from "../../domain/analysis/analysis";
import { normalProbability } from "../../domain/statistics/normalProbability";
import type { SchoolCost } from "../../domain/typology/districtCostEffectiveness";
import { districtCostEffectiveness } from "../../domain/typology/districtCostEffectiveness";
import { similarSchools } from "../../domain/typology/similarSchools";
import { contextEffectText } from "../../text/names/contextEffectText";
import { socialIndexLevelText } from "../../text/names/socialIndexLevelText";
import { commonWords } from "../../text/sheets/commonWords";
import { legendText } from "../../text/sheets/legendText";
import { typologyWords as words } from "../../text/sheets/typologyWords";
import { formatNumber } from "../../text/typography/formatNumber";
import { formatRange } from "../../text/typography/formatRange";
import { clip100 } from "../../domain/rating/clip100";
import { onRatingScale } from "../../domain/rating/onRatingScale";
import { composeSheet } from "../layout/composeSheet";
import type { TableColumn } from "../layout/sheetDescription";
import { formats } from "../layout/theme";
import type { ReportInput } from "../reportInput";
import { chartLabels } from "../schoolNames/chartLabels";
import { schoolLabels } from "../schoolNames/schoolLabels";
import type { ModelCell, SheetModel } from "../sheetModel";
import { stamp } from "../stamp";
import { expectedBars } from "./expectedBars";
import { expectedRangeChart, expectedRangeHeadings, expectedRangeRow } from "./expectedRangeChart";

const { general, text, decimal, twoDecimals } = formats;
const { headings } = words;
const typeColumn = 2;
/** Similar schools named in a row. */
const similarNamed = 2;

const columns = (withCost: boolean): readonly TableColumn[] => [
  { heading: headings.number, width: 4, look: "centred", format: general },
  { heading: headings.school, width: 26, look: "text", format: text },
  { heading: headings.type, width: 23.5, look: "status", format: general },
  { heading: headings.index, width: 7.5, look: "number", format: decimal },
  { heading: headings.conditions, width: 13.5, look: "text", format: general },
  { heading: headings.results, width: 17, look: "text", format: general },
  { heading: headings.expected, width: 12.5, look: "centred", format: text },
  { heading: headings.actual, width: 9, look: "number", format: decimal },
  { heading: headings.context, width: 19, look: "text", format: general },
  { heading: headings.similar, width: withCost ? 24 : 30, look: "text", format: text, size: 9 },
  ...(withCost ? [{ heading: headings.cost, width: 10, look: "number" as const, format: twoDecimals }] : []),
];

/** In this order types stand on the sheet: what asks for help first. */
const order: readonly SchoolType[] = [
  "lowInHardContext",
  "lowResultsInHardContext",
  "lowInFavourableContext",
  "stable",
  "resilient",
  "resourceful",
];

/**
 * «Типология»: for each school its type, its conditions, what was expected of a school in such conditions and what it shows, the
 * schools most like it by their conditions, and «цена — качество» where spending is known (method §6).
 */
export function composeTypology(input: ReportInput): SheetModel {
  const { dataset, analysis, parameters } = input;
  const labels = schoolLabels(dataset.schools);
  const labelOf = (id: string): string => labels.get(id) ?? id;
  const schools = byType(analysis.schools);
  const costs = districtCostEffectiveness(analysis.schools, dataset.support?.resources ?? [], analysis.year, parameters.clusterMembers);
  const ratings = new Map(analysis.schools.map(({ schoolId, rating }) => [schoolId, rating]));
  const count = (type: SchoolType | null): number => schools.filter((school) => school.type === type).length;
  const short = chartLabels(dataset.schools);
  const bars = expectedBars(schools, (id) => short.get(id) ?? id, parameters);
  const similarTo = similarSchools(analysis.schools);
  const similarText = (school: SchoolAnalysis): string =>
    similarTo(school, similarNamed)
      .map(({ schoolId }) => {
        const rating = ratings.get(schoolId) ?? null;
        return words.similar(labelOf(schoolId), rating === null ? null : clip100(rating.value));
      })
      .join("; ");
  return composeSheet({
    key: "typology",
    title: words.title,
    stamp: stamp(input),
    legend: legendText(words.legend),
    answer: words.answer(count, schools.filter(({ socialIndex }) => socialIndex?.unfavourableConditions === true).length),
    columns: columns(costs.size > 0),
    rows: schools.map((school, index) => [
      index + 1,
      labelOf(school.schoolId),
      ...typeCells(school),
      ...resultCells(school, parameters),
      similarText(school) || commonWords.notAvailable,
      ...(costs.size > 0 ? [costCell(costs.get(school.schoolId))] : []),
    ]),
    signColumns: [typeColumn],
    ...(bars.length > 0
      ? {
          charts: [
            expectedRangeChart(bars, words.chart.title(...countEffects(schools), bars.length < drawable(schools) ? bars.length : null)),
          ],
          helper: { headings: expectedRangeHeadings, rows: bars.map(expectedRangeRow) },
        }
      : {}),
    notes: words.notes({
      slopePoints: parameters.ratingScale * analysis.model.slope,
      slopeEstimated: analysis.model.slopeEstimated,
      reliability: Math.round(100 * (2 * normalProbability(parameters.z) - 1)),
      costYears: costs.size === 0 ? null : [...costs.values()].flatMap(({ year }) => year ?? []),
    }),
    orientation: "Landscape",
    freezeColumns: 2,
  });
}

function byType(schools: readonly SchoolAnalysis[]): SchoolAnalysis[] {
  const rank = ({ type }: SchoolAnalysis): number => (type === null ? order.length : order.indexOf(type));
  const value = ({ rating }: SchoolAnalysis): number => rating?.deviation ?? Number.MAX_VALUE;
  return [...schools].sort((a, b) => rank(a) - rank(b) || value(a) - value(b));
}

function drawable(schools: readonly SchoolAnalysis[]): number {
  return schools.filter(({ expectedDeviation }) => expectedDeviation !== null).length;
}

/** How many schools show surely less, and how many surely more than is expected in their conditions. */
function countEffects(schools: readonly SchoolAnalysis[]): [below: number, above: number] {
  const count = (holds: (effect: NonNullable<SchoolAnalysis["contextEffect"]>) => boolean): number =>
    schools.filter(({ contextEffect }) => contextEffect !== null && holds(contextEffect)).length;
  return [count(({ high }) => high < 0), count(({ low }) => low > 0)];
}

/** Type, ИСБШ, conditions. */
function typeCells({ type, socialIndex, rating }: SchoolAnalysis): ModelCell[] {
  const withoutType = socialIndex === null ? words.noIndex : rating === null ? words.none : words.noResults;
  const typeText = type === null ? withoutType : words.type(type);
  if (socialIndex === null) return [typeText, commonWords.notAvailable, commonWords.notAvailable];
  const { sign, name } = socialIndexLevelText(socialIndex.level);
  return [typeText, socialIndex.value, `${sign} ${name}${socialIndex.unfavourableConditions ? `, ${words.unfavourable}` : ""}`];
}

/** Rating with its interval, expected range, fact, context effect. */
function resultCells({ rating, expectedDeviation, contextEffect }: SchoolAnalysis, p: ReportInput["parameters"]): ModelCell[] {
  const { notAvailable } = commonWords;
  const onScale = (deviation: number): number => clip100(onRatingScale(deviation, p));
  const sign = rating === null ? "" : words.results[rating.high < 50 ? "below" : rating.low > 50 ? "above" : "within"];
  return [
    rating === null ? notAvailable : words.resultsText(sign, clip100(rating.value), clip100(rating.low), clip100(rating.high)),
    expectedDeviation === null
      ? notAvailable
      : formatRange(formatNumber(onScale(expectedDeviation.low), 1), formatNumber(onScale(expectedDeviation.high), 1)),
    expectedDeviation === null ? notAvailable : onScale(expectedDeviation.actual),
    contextEffect === null ? notAvailable : contextEffectText(contextEffect),
  ];
}

function costCell(cost: SchoolCost | undefined): ModelCell {
  return cost?.ratio ?? commonWords.notAvailable;
}

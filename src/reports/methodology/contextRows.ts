import type { SchoolAnalysis } from "../../domain/analysis/analysis";
import type { ContextIndicator } from "../../domain/assessment/context";
import { contextEffectText } from "../../text/names/contextEffectText";
import { contextIndicatorName } from "../../text/names/contextIndicatorName";
import { schoolTypeName } from "../../text/names/schoolTypeName";
import { socialIndexLevelText } from "../../text/names/socialIndexLevelText";
import { commonWords } from "../../text/sheets/commonWords";
import { methodologyWords as words } from "../../text/sheets/methodologyWords";
import { formatChange } from "../../text/typography/formatChange";
import { formatNumber } from "../../text/typography/formatNumber";
import type { ReportInput } from "../reportInput";
import type { ModelCell } from "../sheetModel";
import { exampleRow } from "./exampleRow";

/** ИСБШ of the example indicator by indicator, then what is expected in such conditions and the type. */
export function contextRows(
  school: SchoolAnalysis,
  { analysis, parameters }: ReportInput,
): { readonly index: ModelCell[][]; readonly context: ModelCell[][] } {
  const { socialIndex, expectedDeviation, contextEffect, type } = school;
  if (socialIndex === null)
    return { index: [exampleRow(...words.noIndex, commonWords.notApplicable, commonWords.notAvailable)], context: [] };
  const sum = socialIndex.contributions.reduce((total, { weight, z }) => total + weight * z, 0);
  const { sign, name } = socialIndexLevelText(socialIndex.level);
  const index = [
    ...socialIndex.contributions
      .filter(({ weight }) => weight > 0)
      .map(({ indicator, share, z, weight }, place) =>
        exampleRow(
          ...words.index.indicator(contextIndicatorName(indicator as ContextIndicator), weight, place === 0),
          words.numbers.z(share, z),
          formatChange(weight * z, 3),
        ),
      ),
    exampleRow(words.index.sum[0], words.index.sum[1](), commonWords.notApplicable, formatChange(sum, 3)),
    exampleRow(
      words.index.value[0],
      words.index.value[1](),
      words.numbers.divisor(sum, socialIndex.divisor),
      formatNumber(socialIndex.value, 1),
    ),
    exampleRow(words.index.simple[0], words.index.simple[1](), commonWords.notApplicable, formatNumber(socialIndex.simple, 1)),
    exampleRow(words.index.level[0], words.index.level[1](parameters), formatNumber(socialIndex.value, 1), `${sign} ${name}`),
  ];
  const scale = (deviation: number): string => formatNumber(deviation, 3);
  const context = [
    ...(expectedDeviation === null
      ? []
      : [
          exampleRow(
            words.context.expected[0],
            words.context.expected[1](),
            words.numbers.expected(
              analysis.model.slope,
              scale(expectedDeviation.low),
              scale(expectedDeviation.high),
              scale(expectedDeviation.actual),
            ),
            scale(expectedDeviation.value),
          ),
        ]),
    ...(contextEffect === null
      ? []
      : [
          exampleRow(
            words.context.effect[0],
            words.context.effect[1](),
            words.numbers.interval(scale(contextEffect.value), scale(contextEffect.low), scale(contextEffect.high)),
            contextEffectText(contextEffect),
          ),
        ]),
    exampleRow(
      words.context.type[0],
      words.context.type[1](),
      words.numbers.level(name),
      type === null ? commonWords.notAvailable : schoolTypeName(type),
    ),
  ];
  return { index, context };
}

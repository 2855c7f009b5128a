import type { IStyleBase } from "@univerjs/core";
import { CFNumberOperator, CFRuleType, CFSubRuleType, CFTextOperator, CFValueType } from "@univerjs/sheets-conditional-formatting";
import type { IConditionalFormattingRuleConfig } from "@univerjs/sheets-conditional-formatting";
import type { SideConditionalFormat } from "../sideData";

type Rule = Record<string, unknown>;

const numberOperators: Readonly<Record<string, CFNumberOperator>> = {
  EqualTo: CFNumberOperator.equal,
  NotEqualTo: CFNumberOperator.notEqual,
  GreaterThan: CFNumberOperator.greaterThan,
  LessThan: CFNumberOperator.lessThan,
  GreaterThanOrEqual: CFNumberOperator.greaterThanOrEqual,
  LessThanOrEqual: CFNumberOperator.lessThanOrEqual,
};
const textOperators: Readonly<Record<string, CFTextOperator>> = {
  Contains: CFTextOperator.containsText,
  NotContains: CFTextOperator.notContainsText,
  BeginsWith: CFTextOperator.beginsWith,
  EndsWith: CFTextOperator.endsWith,
};
const pointTypes: Readonly<Record<string, CFValueType>> = {
  LowestValue: CFValueType.min,
  HighestValue: CFValueType.max,
  Number: CFValueType.num,
  Percent: CFValueType.percent,
  Percentile: CFValueType.percentile,
  Formula: CFValueType.formula,
  Automatic: CFValueType.min,
};

/** A conditional format in Univer's words, to be drawn; null for one that Univer cannot draw. */
export function conditionalRule({ type, rule, format }: SideConditionalFormat): IConditionalFormattingRuleConfig | null {
  const highlight = { type: CFRuleType.highlightCell, style: styleOf(format) } as const;
  switch (type) {
    case "Custom":
      return { ...highlight, subType: CFSubRuleType.formula, value: withEquals(String(rule.formula ?? "")) };
    case "ContainsText": {
      const operator = textOperators[String(rule.operator)];
      return operator ? { ...highlight, subType: CFSubRuleType.text, operator, value: String(rule.text ?? "") } : null;
    }
    case "CellValue":
      return cellValueRule(rule, highlight);
    case "TopBottom":
      return {
        ...highlight,
        subType: CFSubRuleType.rank,
        isBottom: String(rule.type).startsWith("Bottom"),
        isPercent: String(rule.type).endsWith("Percent"),
        value: Number(rule.rank),
      };
    case "ColorScale":
      return colorScale(rule.criteria as Rule | undefined);
    case "DataBar":
      return dataBar(rule);
    default:
      return null;
  }
}

function cellValueRule(
  rule: Rule,
  highlight: { type: CFRuleType.highlightCell; style: IStyleBase },
): IConditionalFormattingRuleConfig | null {
  const [first, second] = [numberOf(rule.formula1), numberOf(rule.formula2)];
  if (first === null) return null;
  const between =
    rule.operator === "Between" ? CFNumberOperator.between : rule.operator === "NotBetween" ? CFNumberOperator.notBetween : null;
  if (between) return second === null ? null : { ...highlight, subType: CFSubRuleType.number, operator: between, value: [first, second] };
  const operator = numberOperators[String(rule.operator)] as CFNumberOperator.equal | undefined;
  return operator ? { ...highlight, subType: CFSubRuleType.number, operator, value: first } : null;
}

function colorScale(criteria: Rule | undefined): IConditionalFormattingRuleConfig | null {
  const points = ["minimum", "midpoint", "maximum"]
    .map((name) => criteria?.[name] as Rule | undefined)
    .filter((point) => point !== undefined);
  if (points.length < 2) return null;
  return {
    type: CFRuleType.colorScale,
    config: points.map((point, index) => ({ index, color: String(point.color), value: pointOf(point) })),
  };
}

function dataBar(rule: Rule): IConditionalFormattingRuleConfig {
  const bound = (name: string, automatic: CFValueType) => {
    const given = (rule[name] ?? {}) as Rule;
    return given.type === "Automatic" || given.type === undefined ? { type: automatic } : pointOf(given);
  };
  const color = (name: string, absent: string) => String((rule[name] as Rule | undefined)?.fillColor ?? absent);
  return {
    type: CFRuleType.dataBar,
    isShowValue: rule.showDataBarOnly !== true,
    config: {
      min: bound("lowerBoundRule", CFValueType.min),
      max: bound("upperBoundRule", CFValueType.max),
      isGradient: (rule.positiveFormat as Rule | undefined)?.gradientFill !== false,
      positiveColor: color("positiveFormat", "#638EC6"),
      nativeColor: color("negativeFormat", "#FF0000"),
    },
  };
}

function pointOf({ type, formula }: Rule): { type: CFValueType; value?: number | string } {
  const kind = pointTypes[String(type)] ?? CFValueType.num;
  if (kind === CFValueType.min || kind === CFValueType.max) return { type: kind };
  return { type: kind, value: kind === CFValueType.formula ? withEquals(String(formula)) : (numberOf(formula) ?? 0) };
}

function styleOf(format: Rule): IStyleBase {
  const [fill, font] = [(format.fill ?? {}) as Rule, (format.font ?? {}) as Rule];
  return {
    ...(typeof fill.color === "string" ? { bg: { rgb: fill.color } } : {}),
    ...(typeof font.color === "string" ? { cl: { rgb: font.color } } : {}),
    ...(font.bold === true ? { bl: 1 as const } : {}),
    ...(font.italic === true ? { it: 1 as const } : {}),
    ...(font.strikethrough === true ? { st: { s: 1 as const } } : {}),
  };
}

const withEquals = (formula: string) => (formula.startsWith("=") ? formula : `=${formula}`);

/** The number behind "=0.5" or 0.5; null for another formula. */
function numberOf(value: unknown): number | null {
  const text = String(value ?? "").replace(/^=/, "");
  return text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : null;
}

import type { IStyleData } from "@univerjs/core";
import type { SideConditionalFormat } from "../../model/sideData";
import { formulaFromFile } from "../formulas/formulaFromFile";
import { colorOf, type Palette } from "../styles/palette";
import { childOf, childrenOf, type XmlElement } from "../xml/parseXml";
import { operatorFromFile } from "./operators";
import { presetCriterionOf } from "./presetCriteria";

type Rule = Pick<SideConditionalFormat, "type" | "rule" | "format">;

const TEXT_OPERATORS: Readonly<Record<string, string>> = {
  containsText: "Contains",
  notContainsText: "NotContains",
  beginsWith: "BeginsWith",
  endsWith: "EndsWith",
};

/** One cfRule → type, rule and look by the names of Office.js; null for a rule that Office.js, or this bench, has no words for. */
export function readConditionalRule(rule: XmlElement, look: IStyleData | undefined, palette: Palette): Rule | null {
  const { attributes } = rule;
  const type = attributes.type ?? "";
  const format = formatOf(look);
  const formulas = childrenOf(rule, "formula").map((formula) => formulaFromFile(formula.text));
  const textOperator = TEXT_OPERATORS[type];
  if (textOperator !== undefined) return { type: "ContainsText", rule: { operator: textOperator, text: attributes.text ?? "" }, format };
  switch (type) {
    case "cellIs": {
      const [formula1 = "", formula2] = formulas;
      const operator = operatorFromFile(attributes.operator ?? "between", true);
      return { type: "CellValue", rule: { formula1, ...(formula2 === undefined ? {} : { formula2 }), operator }, format };
    }
    case "expression":
      return { type: "Custom", rule: { formula: formulas[0] ?? "" }, format };
    case "top10": {
      const name = (attributes.bottom === "1" ? "Bottom" : "Top") + (attributes.percent === "1" ? "Percent" : "Items");
      return { type: "TopBottom", rule: { rank: Number(attributes.rank ?? 10), type: name }, format };
    }
    case "dataBar":
      return dataBar(rule, palette);
    case "colorScale":
      return colorScale(rule, palette);
    default: {
      const criterion = presetCriterionOf(type, attributes);
      return criterion ? { type: "PresetCriteria", rule: { criterion }, format } : null;
    }
  }
}

function colorScale(rule: XmlElement, palette: Palette): Rule | null {
  const scale = childOf(rule, "colorScale");
  const colors = childrenOf(scale, "color").map((color) => colorOf(color, palette));
  const points = childrenOf(scale, "cfvo").map(({ attributes }, index) => ({
    type: POINT_TYPES[attributes.type ?? ""] ?? "Number",
    color: colors[index] ?? "#FFFFFF",
    ...(attributes.val === undefined ? {} : { formula: attributes.val }),
  }));
  const [minimum, second, third] = points;
  if (!minimum || !second || points.length > 3) return null;
  const criteria = third ? { minimum, midpoint: second, maximum: third } : { minimum, maximum: second };
  return { type: "ColorScale", rule: { criteria, threeColorScale: third !== undefined }, format: {} };
}

/** A data bar with an extension (axis, negative bars, borders) has more than this bench can say back: it stays in the package. */
function dataBar(rule: XmlElement, palette: Palette): Rule | null {
  const bar = childOf(rule, "dataBar");
  const [lower, upper] = childrenOf(bar, "cfvo").map(({ attributes }) => ({
    type: POINT_TYPES[attributes.type ?? ""] ?? "Number",
    ...(attributes.val === undefined ? {} : { formula: attributes.val }),
  }));
  if (!bar || !lower || !upper || childOf(rule, "extLst")) return null;
  const fillColor = colorOf(childOf(bar, "color"), palette) ?? "#638EC6";
  const showDataBarOnly = ["0", "false"].includes(bar.attributes.showValue ?? "1");
  return {
    type: "DataBar",
    rule: { lowerBoundRule: lower, upperBoundRule: upper, positiveFormat: { fillColor, gradientFill: true }, showDataBarOnly },
    format: {},
  };
}

/** ST_CfvoType → Excel.ConditionalFormatColorCriterionType. */
const POINT_TYPES: Readonly<Record<string, string>> = {
  min: "LowestValue",
  max: "HighestValue",
  num: "Number",
  percent: "Percent",
  percentile: "Percentile",
  formula: "Formula",
};

function formatOf(look: IStyleData | undefined): Record<string, unknown> {
  const font = {
    ...(look?.cl?.rgb ? { color: look.cl.rgb } : {}),
    ...(look?.bl ? { bold: true } : {}),
    ...(look?.it ? { italic: true } : {}),
    ...(look?.st ? { strikethrough: true } : {}),
  };
  return {
    ...(look?.bg?.rgb ? { fill: { color: look.bg.rgb } } : {}),
    ...(Object.keys(font).length > 0 ? { font } : {}),
    ...(look?.n ? { numberFormat: look.n.pattern } : {}),
  };
}

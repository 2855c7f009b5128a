import type { SideConditionalFormat } from "../../model/sideData";
import { cellAddress } from "../address/rangeAddress";
import { formulaForFile } from "../formulas/formulaForFile";
import { normalColor } from "../snapshot/normalColor";
import type { StyleBook } from "../styles/styleBook";
import { argb } from "../styles/writeAspects";
import { escapeText } from "../xml/escapeXml";
import { element, type Attributes } from "../xml/writeElement";
import { booleanMember, member, numberMember, textMember } from "./member";
import { writeIconSet } from "./writeIconSet";
import { operatorForFile } from "./operators";
import { presetCriteria } from "./presetCriteria";

/** One <cfRule>; its look becomes a differential format. A type that cannot be written is an error, not a silent gap. */
export function writeConditionalRule(format: SideConditionalFormat, styles: StyleBook): string {
  const { attributes, content } = ruleOf(format);
  const look = differential(format.format);
  const dxfId = look === "" ? null : styles.differential(look);
  return element(
    "cfRule",
    { ...attributes, dxfId, priority: format.priority + (format.priority < 1 ? 1 : 0), stopIfTrue: format.stopIfTrue ? true : null },
    content,
  );
}

function ruleOf(format: SideConditionalFormat): { attributes: Attributes; content: string } {
  const { rule, type } = format;
  const first = format.ranges[0];
  const corner = first ? cellAddress(first.startRow, first.startColumn) : "A1";
  switch (type.toLowerCase()) {
    case "cellvalue": {
      const second = textMember(rule, "formula2");
      const operands = [textMember(rule, "formula1") ?? "", ...(second ? [second] : [])];
      return {
        attributes: { type: "cellIs", operator: operatorForFile(textMember(rule, "operator") ?? "Between") },
        content: operands.map(formulaElement).join(""),
      };
    }
    case "custom":
      return {
        attributes: { type: "expression" },
        content: formulaElement(textMember(rule, "formula") ?? textMember(rule, "rule.formula") ?? ""),
      };
    case "containstext":
      return textRule(textMember(rule, "operator") ?? "Contains", textMember(rule, "text") ?? "", corner);
    case "topbottom": {
      const name = textMember(rule, "type") ?? "TopItems";
      return {
        attributes: {
          type: "top10",
          percent: /percent/i.test(name) || null,
          bottom: /^bottom/i.test(name) || null,
          rank: numberMember(rule, "rank") ?? 10,
        },
        content: "",
      };
    }
    case "presetcriteria": {
      const preset = presetCriteria[textMember(rule, "criterion") ?? ""];
      if (!preset) break;
      const test = BLANK_AND_ERROR[preset.type];
      return { attributes: { type: preset.type, ...preset.attributes }, content: test ? formulaElement(test(corner)) : "" };
    }
    case "colorscale":
      return { attributes: { type: "colorScale" }, content: colorScale(rule) };
    case "databar":
      return { attributes: { type: "dataBar" }, content: dataBar(rule) };
    case "iconset":
      return { attributes: { type: "iconSet" }, content: writeIconSet(rule) };
  }
  throw new Error(`A conditional format of type ${type} cannot be written: ${JSON.stringify(rule)}`);
}

/** These types repeat themselves as a formula, which is what LibreOffice and Excel evaluate. */
const BLANK_AND_ERROR: Readonly<Record<string, (corner: string) => string>> = {
  containsBlanks: (corner) => `LEN(TRIM(${corner}))=0`,
  notContainsBlanks: (corner) => `LEN(TRIM(${corner}))>0`,
  containsErrors: (corner) => `ISERROR(${corner})`,
  notContainsErrors: (corner) => `NOT(ISERROR(${corner}))`,
};

function textRule(operator: string, text: string, corner: string): { attributes: Attributes; content: string } {
  const literal = `"${text.replaceAll('"', '""')}"`;
  const forms: Readonly<Record<string, readonly [type: string, operator: string, formula: string]>> = {
    contains: ["containsText", "containsText", `NOT(ISERROR(SEARCH(${literal},${corner})))`],
    notcontains: ["notContainsText", "notContains", `ISERROR(SEARCH(${literal},${corner}))`],
    beginswith: ["beginsWith", "beginsWith", `LEFT(${corner},LEN(${literal}))=${literal}`],
    endswith: ["endsWith", "endsWith", `RIGHT(${corner},LEN(${literal}))=${literal}`],
  };
  const form = forms[operator.toLowerCase()];
  if (!form) throw new Error(`unknown text operator ${operator}`);
  return { attributes: { type: form[0], operator: form[1], text }, content: formulaElement(form[2]) };
}

function formulaElement(formula: string): string {
  return element("formula", {}, escapeText(formulaForFile(formula)));
}

const POINT_TYPES: Readonly<Record<string, string>> = {
  lowestvalue: "min",
  highestvalue: "max",
  number: "num",
  percent: "percent",
  percentile: "percentile",
  formula: "formula",
};

function colorScale(rule: Readonly<Record<string, unknown>>): string {
  const points = ["minimum", "midpoint", "maximum"].filter((name) => member(rule, `criteria.${name}`) ?? member(rule, name));
  const at = (name: string, key: string) => textMember(rule, `criteria.${name}.${key}`) ?? textMember(rule, `${name}.${key}`);
  const values = points.map((name) =>
    element("cfvo", {
      type: POINT_TYPES[(at(name, "type") ?? "number").toLowerCase()] ?? "num",
      val: at(name, "formula")?.replace(/^=/, "") || null,
    }),
  );
  const colors = points.map((name) => element("color", { rgb: argb(normalColor(at(name, "color")) ?? "#FFFFFF") }));
  return element("colorScale", {}, values.join("") + colors.join(""));
}

function dataBar(rule: Readonly<Record<string, unknown>>): string {
  const point = (name: string, automatic: string) => {
    const type = (textMember(rule, `${name}.type`) ?? "Automatic").toLowerCase();
    return element("cfvo", {
      type: type === "automatic" ? automatic : (POINT_TYPES[type] ?? "num"),
      val: textMember(rule, `${name}.formula`)?.replace(/^=/, "") || null,
    });
  };
  const color = normalColor(textMember(rule, "positiveFormat.fillColor")) ?? "#638EC6";
  const content = point("lowerBoundRule", "min") + point("upperBoundRule", "max") + element("color", { rgb: argb(color) });
  return element("dataBar", { showValue: booleanMember(rule, "showDataBarOnly") === true ? false : null }, content);
}

/** Excel.ConditionalRangeBorderLineStyle → ST_BorderStyle. */
const LINES: Readonly<Record<string, string>> = {
  continuous: "thin",
  dash: "dashed",
  dashdot: "dashDot",
  dashdotdot: "dashDotDot",
  dot: "dotted",
};

function borders(format: Readonly<Record<string, unknown>>): string {
  const edges = ["left", "right", "top", "bottom"].map((side) => {
    const style = LINES[textMember(format, `borders.${side}.style`)?.toLowerCase() ?? ""];
    const color = normalColor(textMember(format, `borders.${side}.color`)) ?? "#000000";
    return style ? element(side, { style }, element("color", { rgb: argb(color) })) : "";
  });
  return edges.some((edge) => edge !== "") ? element("border", {}, edges.join("")) : "";
}

/** Content of a CT_Dxf in the schema's order: font, numFmt, fill, border (ECMA-376 part 1, 18.8.14). */
function differential(format: Readonly<Record<string, unknown>>): string {
  const color = normalColor(textMember(format, "font.color"));
  const fill = normalColor(textMember(format, "fill.color"));
  const flag = (name: string, tag: string) => {
    const value = booleanMember(format, `font.${name}`);
    return value === undefined ? "" : element(tag, value ? {} : { val: false });
  };
  const font =
    flag("bold", "b") + flag("italic", "i") + flag("strikethrough", "strike") + (color ? element("color", { rgb: argb(color) }) : "");
  const code = textMember(format, "numberFormat");
  return (
    (font ? element("font", {}, font) : "") +
    (code ? element("numFmt", { numFmtId: 164, formatCode: code }) : "") +
    (fill
      ? element(
          "fill",
          {},
          element(
            "patternFill",
            { patternType: "solid" },
            element("fgColor", { rgb: argb(fill) }) + element("bgColor", { rgb: argb(fill) }),
          ),
        )
      : "") +
    borders(format)
  );
}

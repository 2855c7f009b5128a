import { hostObject } from "../../protocol/hostObject";
import type { ClassTable, PropertyRule } from "../../protocol/objectModel";
import { invalidArgument } from "../excelErrors";
import { color } from "../format/color";
import { oneOf } from "../oneOf";
import { requireEditable } from "../requireEditable";
import type { ConditionalFormatState } from "./conditionalFormatState";
import { storedFormat } from "./conditionalFormatState";

type Rule = Record<string, unknown>;

/** A value at a path of the rule, checked when it is set. */
const at = (path: readonly string[], check: (value: unknown) => unknown): PropertyRule<ConditionalFormatState> => {
  const holder = (state: ConditionalFormatState): Rule =>
    path.slice(0, -1).reduce<Rule>((rule, key) => (rule[key] ??= {}) as Rule, storedFormat(state).rule);
  const last = path.at(-1)!;
  return {
    get: (state) => holder(state)[last] ?? null,
    set: (state, value) => {
      requireEditable(state);
      holder(state)[last] = check(value);
    },
  };
};

const flag = (value: unknown) => value === true;
const optionalColor = (value: unknown) => (value === "" ? "" : color(value));

function bound(value: unknown): Rule {
  const { type, formula } = (value ?? {}) as Rule;
  const kind = oneOf(type, ["Automatic", "LowestValue", "HighestValue", "Number", "Percent", "Formula", "Percentile"]);
  if (["Number", "Percent", "Formula", "Percentile"].includes(kind) && typeof formula !== "string")
    throw invalidArgument(`A bound of the type ${kind} needs a formula.`);
  return { type: kind, ...(formula === undefined || formula === null ? {} : { formula }) };
}

/** Excel.ConditionalDataBarPositiveFormat. */
const positiveTable: ClassTable<ConditionalFormatState> = {
  name: "ConditionalDataBarPositiveFormat",
  properties: {
    FillColor: { since: "ExcelApi 1.6", ...at(["positiveFormat", "fillColor"], color) },
    BorderColor: { since: "ExcelApi 1.6", ...at(["positiveFormat", "borderColor"], optionalColor) },
    GradientFill: { since: "ExcelApi 1.6", ...at(["positiveFormat", "gradientFill"], flag) },
  },
};

/** Excel.ConditionalDataBarNegativeFormat. */
const negativeTable: ClassTable<ConditionalFormatState> = {
  name: "ConditionalDataBarNegativeFormat",
  properties: {
    FillColor: { since: "ExcelApi 1.6", ...at(["negativeFormat", "fillColor"], color) },
    BorderColor: { since: "ExcelApi 1.6", ...at(["negativeFormat", "borderColor"], optionalColor) },
    MatchPositiveFillColor: { since: "ExcelApi 1.6", ...at(["negativeFormat", "matchPositiveFillColor"], flag) },
    MatchPositiveBorderColor: { since: "ExcelApi 1.6", ...at(["negativeFormat", "matchPositiveBorderColor"], flag) },
  },
};

/** Excel.DataBarConditionalFormat. */
export const dataBarTable: ClassTable<ConditionalFormatState> = {
  name: "DataBarConditionalFormat",
  properties: {
    AxisColor: { since: "ExcelApi 1.6", ...at(["axisColor"], optionalColor) },
    AxisFormat: { since: "ExcelApi 1.6", ...at(["axisFormat"], (value) => oneOf(value, ["Automatic", "None", "CellMidPoint"])) },
    BarDirection: { since: "ExcelApi 1.6", ...at(["barDirection"], (value) => oneOf(value, ["Context", "LeftToRight", "RightToLeft"])) },
    LowerBoundRule: { since: "ExcelApi 1.6", ...at(["lowerBoundRule"], bound) },
    UpperBoundRule: { since: "ExcelApi 1.6", ...at(["upperBoundRule"], bound) },
    ShowDataBarOnly: { since: "ExcelApi 1.6", ...at(["showDataBarOnly"], flag) },
  },
  navigation: {
    PositiveFormat: { since: "ExcelApi 1.6", get: (state) => hostObject(positiveTable, state, `positive bars of ${state.id}`) },
    NegativeFormat: { since: "ExcelApi 1.6", get: (state) => hostObject(negativeTable, state, `negative bars of ${state.id}`) },
  },
};

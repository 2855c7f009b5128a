import { hostObject } from "../../protocol/hostObject";
import type { ClassTable, NavigationRule, PropertyRule } from "../../protocol/objectModel";
import { invalidArgument } from "../excelErrors";
import { oneOf } from "../oneOf";
import { requireEditable } from "../requireEditable";
import { conditionalFormatRuleTable } from "./conditionalFormatRule";
import type { ConditionalFormatState } from "./conditionalFormatState";
import { storedFormat } from "./conditionalFormatState";
import { conditionalRangeFormatTable } from "./conditionalRangeFormat";

/** A rule that is set as a whole, checked by `check`. */
const rule = (check: (given: Record<string, unknown>) => void): PropertyRule<ConditionalFormatState> => ({
  get: (state) => storedFormat(state).rule,
  set: (state, given) => {
    requireEditable(state);
    if (typeof given !== "object" || given === null) throw invalidArgument("A rule is expected.");
    check(given as Record<string, unknown>);
    storedFormat(state).rule = { ...given };
  },
});

const format: NavigationRule<ConditionalFormatState> = {
  get: (state) => hostObject(conditionalRangeFormatTable, state, `look of ${state.id}`),
};

const comparisons = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqual",
  "LessThanOrEqual",
] as const;

/** Excel.CustomConditionalFormat: a formula that is true where the look applies. */
const custom: ClassTable<ConditionalFormatState> = {
  name: "CustomConditionalFormat",
  navigation: {
    Format: { since: "ExcelApi 1.6", ...format },
    Rule: { since: "ExcelApi 1.6", get: (state) => hostObject(conditionalFormatRuleTable, state, `rule of ${state.id}`) },
  },
};

/** Excel.CellValueConditionalFormat. */
const cellValue: ClassTable<ConditionalFormatState> = {
  name: "CellValueConditionalFormat",
  properties: {
    Rule: {
      since: "ExcelApi 1.6",
      ...rule(({ operator, formula1 }) => {
        oneOf(operator, comparisons);
        if (typeof formula1 !== "string") throw invalidArgument("formula1 is expected.");
      }),
    },
  },
  navigation: { Format: { since: "ExcelApi 1.6", ...format } },
};

/** Excel.TextConditionalFormat. */
const textComparison: ClassTable<ConditionalFormatState> = {
  name: "TextConditionalFormat",
  properties: {
    Rule: {
      since: "ExcelApi 1.6",
      ...rule(({ operator, text }) => {
        oneOf(operator, ["Contains", "NotContains", "BeginsWith", "EndsWith"]);
        if (typeof text !== "string" || text === "") throw invalidArgument("A text is expected.");
      }),
    },
  },
  navigation: { Format: { since: "ExcelApi 1.6", ...format } },
};

/** Excel.TopBottomConditionalFormat. */
const topBottom: ClassTable<ConditionalFormatState> = {
  name: "TopBottomConditionalFormat",
  properties: {
    Rule: {
      since: "ExcelApi 1.6",
      ...rule(({ rank, type }) => {
        oneOf(type, ["TopItems", "TopPercent", "BottomItems", "BottomPercent"]);
        if (typeof rank !== "number" || rank < 1 || rank > 1000) throw invalidArgument("A rank of 1 to 1000 is expected.");
      }),
    },
  },
  navigation: { Format: { since: "ExcelApi 1.6", ...format } },
};

/** Excel.PresetCriteriaConditionalFormat. */
const preset: ClassTable<ConditionalFormatState> = {
  name: "PresetCriteriaConditionalFormat",
  properties: {
    Rule: {
      since: "ExcelApi 1.6",
      ...rule(({ criterion }) => {
        if (typeof criterion !== "string") throw invalidArgument("A criterion is expected.");
      }),
    },
  },
  navigation: { Format: { since: "ExcelApi 1.6", ...format } },
};

/** The conditional formats that are a rule and a look. */
export const conditionalRules = { custom, cellValue, textComparison, topBottom, preset };

import { hostObject } from "../../protocol/hostObject";
import type { ClassTable, PropertyRule } from "../../protocol/objectModel";
import { invalidArgument } from "../excelErrors";
import { color } from "../format/color";
import { requireEditable } from "../requireEditable";
import { conditionalBorderCollectionTable } from "./conditionalBorders";
import type { ConditionalFormatState } from "./conditionalFormatState";
import { storedFormat } from "./conditionalFormatState";

type Part = Record<string, unknown>;

/** A part of the look: {fill: {color}, font: {bold, color …}, numberFormat}; what was not set stays the cell's own. */
const look = (state: ConditionalFormatState, part: "fill" | "font"): Part => (storedFormat(state).format[part] ??= {}) as Part;

const member = (
  part: "fill" | "font",
  key: string,
  check: (value: unknown) => unknown,
  absent: unknown,
): PropertyRule<ConditionalFormatState> => ({
  get: (state) => look(state, part)[key] ?? absent,
  set: (state, value) => {
    requireEditable(state);
    look(state, part)[key] = check(value);
  },
});

const flag = (value: unknown) => {
  if (typeof value !== "boolean") throw invalidArgument("true or false is expected.");
  return value;
};

function clear(state: ConditionalFormatState, part: "fill" | "font"): void {
  requireEditable(state);
  delete storedFormat(state).format[part];
}

/** Excel.ConditionalRangeFill. */
const conditionalRangeFillTable: ClassTable<ConditionalFormatState> = {
  name: "ConditionalRangeFill",
  properties: { Color: { since: "ExcelApi 1.6", ...member("fill", "color", color, null) } },
  methods: { Clear: { since: "ExcelApi 1.6", call: (state) => clear(state, "fill") } },
};

/** Excel.ConditionalRangeFont. */
const conditionalRangeFontTable: ClassTable<ConditionalFormatState> = {
  name: "ConditionalRangeFont",
  properties: {
    Bold: { since: "ExcelApi 1.6", ...member("font", "bold", flag, null) },
    Color: { since: "ExcelApi 1.6", ...member("font", "color", color, null) },
    Italic: { since: "ExcelApi 1.6", ...member("font", "italic", flag, null) },
    Strikethrough: { since: "ExcelApi 1.6", ...member("font", "strikethrough", flag, null) },
  },
  methods: { Clear: { since: "ExcelApi 1.6", call: (state) => clear(state, "font") } },
};

/** Excel.ConditionalRangeFormat: the look of the cells a rule is true for. */
export const conditionalRangeFormatTable: ClassTable<ConditionalFormatState> = {
  name: "ConditionalRangeFormat",
  properties: {
    NumberFormat: {
      since: "ExcelApi 1.6",
      get: (state) => storedFormat(state).format.numberFormat ?? null,
      set: (state, value) => {
        requireEditable(state);
        storedFormat(state).format.numberFormat = String(value);
      },
    },
  },
  navigation: {
    Borders: { since: "ExcelApi 1.6", get: (state) => hostObject(conditionalBorderCollectionTable, state, `borders of ${state.id}`) },
    Fill: { since: "ExcelApi 1.6", get: (state) => hostObject(conditionalRangeFillTable, state, `fill of ${state.id}`) },
    Font: { since: "ExcelApi 1.6", get: (state) => hostObject(conditionalRangeFontTable, state, `font of ${state.id}`) },
  },
};

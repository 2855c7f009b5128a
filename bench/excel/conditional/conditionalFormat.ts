import { hostObject } from "../../protocol/hostObject";
import type { ClassTable, HostObject, NavigationRule } from "../../protocol/objectModel";
import { invalidOperation } from "../excelErrors";
import { areasArgument } from "../range/rangeArgument";
import { orItemNotFound } from "../orItemNotFound";
import { requireEditable } from "../requireEditable";
import { wholeNumber } from "../wholeNumber";
import { colorScaleTable } from "./colorScale";
import { conditionalRules } from "./conditionalRules";
import type { ConditionalFormatState, ConditionalFormatType } from "./conditionalFormatState";
import { storedFormat } from "./conditionalFormatState";
import { dataBarTable } from "./dataBar";

type Rules = Record<string, NavigationRule<ConditionalFormatState>>;

/** The part of a format that belongs to its type: InvalidOperation, or null, for a format of another type. */
function part(name: string, type: ConditionalFormatType, table: ClassTable<ConditionalFormatState>): Rules {
  const of = (state: ConditionalFormatState) =>
    storedFormat(state).type === type ? hostObject(table, state, `${name} ${state.id}`) : null;
  const must = (state: ConditionalFormatState) => {
    const found = of(state);
    if (!found) throw invalidOperation(`The conditional format is not of the type ${type}.`);
    return found;
  };
  return { [name]: { since: "ExcelApi 1.6", get: must }, [`${name}OrNullObject`]: { since: "ExcelApi 1.6", get: of } };
}

function remove(state: ConditionalFormatState): void {
  requireEditable(state);
  const side = state.context.model.side.sheet(state.sheetId);
  side.conditionalFormats = side.conditionalFormats.filter(({ id }) => id !== state.id);
}

/** The range of the format; null when it has several. */
function range(state: ConditionalFormatState): HostObject | null {
  const { ranges } = storedFormat(state);
  return ranges.length === 1 ? state.context.objects.range(state.sheetId, ranges[0]!) : null;
}

/** Excel.ConditionalFormat. Icon sets are not known to the bench. */
export const conditionalFormatTable: ClassTable<ConditionalFormatState> = {
  name: "ConditionalFormat",
  properties: {
    Id: { since: "ExcelApi 1.6", get: ({ id }) => id },
    Type: { since: "ExcelApi 1.6", get: (state) => storedFormat(state).type },
    Priority: {
      since: "ExcelApi 1.6",
      get: (state) => storedFormat(state).priority,
      set: (state, value) => {
        requireEditable(state);
        storedFormat(state).priority = wholeNumber(value);
      },
    },
    StopIfTrue: {
      since: "ExcelApi 1.6",
      get: (state) => storedFormat(state).stopIfTrue,
      set: (state, value) => {
        requireEditable(state);
        storedFormat(state).stopIfTrue = value === true;
      },
    },
  },
  navigation: {
    ...part("CellValue", "CellValue", conditionalRules.cellValue),
    ...part("ColorScale", "ColorScale", colorScaleTable),
    ...part("Custom", "Custom", conditionalRules.custom),
    ...part("DataBar", "DataBar", dataBarTable),
    ...part("Preset", "PresetCriteria", conditionalRules.preset),
    ...part("TextComparison", "ContainsText", conditionalRules.textComparison),
    ...part("TopBottom", "TopBottom", conditionalRules.topBottom),
  },
  methods: {
    Delete: { since: "ExcelApi 1.6", call: remove },
    GetRange: { since: "ExcelApi 1.6", call: (state) => orItemNotFound(range(state)) },
    GetRangeOrNullObject: { since: "ExcelApi 1.6", call: range },
    GetRanges: { since: "ExcelApi 1.9", call: (state) => state.context.objects.rangeAreas(state.sheetId, storedFormat(state).ranges) },
    SetRanges: {
      since: "ExcelApi 1.17",
      call: (state, ranges) => {
        requireEditable(state);
        storedFormat(state).ranges = [...areasArgument(state, ranges).areas];
      },
    },
  },
};

export function conditionalFormatObject(state: ConditionalFormatState): HostObject {
  return hostObject(conditionalFormatTable, state, `conditional format ${state.id}`);
}

import { intersectAreas } from "../../model/address/intersectAreas";
import type { SideConditionalFormat } from "../../model/sideData";
import type { ClassTable, HostObject } from "../../protocol/objectModel";
import type { AreasState } from "../excelContext";
import { oneOf } from "../oneOf";
import { orItemNotFound } from "../orItemNotFound";
import { requireEditable, requireSheet } from "../requireEditable";
import { wholeNumber } from "../wholeNumber";
import { conditionalFormatObject } from "./conditionalFormat";
import { conditionalFormatTypes } from "./conditionalFormatState";
import { defaultRule } from "./defaultRule";

/** Formats that touch the areas, first priority first. */
function touching(state: AreasState): SideConditionalFormat[] {
  requireSheet(state);
  return state.context.model.side
    .sheet(state.sheetId)
    .conditionalFormats.filter(({ ranges }) => ranges.some((range) => state.areas.some((area) => intersectAreas(range, area))))
    .sort((a, b) => a.priority - b.priority);
}

const object = ({ context, sheetId }: AreasState, { id }: SideConditionalFormat): HostObject =>
  conditionalFormatObject({ context, sheetId, id });

/** A new format comes first: the others move down one place (ConditionalFormatCollection.add). */
function add(state: AreasState, type: unknown): HostObject {
  requireEditable(state);
  const kind = oneOf(type, conditionalFormatTypes);
  const side = state.context.model.side.sheet(state.sheetId);
  for (const format of side.conditionalFormats) format.priority += 1;
  const format = {
    id: `{${crypto.randomUUID().toUpperCase()}}`,
    ranges: [...state.areas],
    type: kind,
    priority: 0,
    stopIfTrue: false,
    rule: defaultRule(kind),
    format: {},
  };
  side.conditionalFormats.push(format);
  return object(state, format);
}

function clearAll(state: AreasState): void {
  requireEditable(state);
  const gone = new Set(touching(state).map(({ id }) => id));
  const side = state.context.model.side.sheet(state.sheetId);
  side.conditionalFormats = side.conditionalFormats.filter(({ id }) => !gone.has(id));
}

const byId = (state: AreasState, id: unknown): HostObject | null => {
  const found = touching(state).find((format) => format.id === id);
  return found ? object(state, found) : null;
};

const byIndex = (state: AreasState, index: unknown): HostObject => {
  const found = touching(state)[wholeNumber(index)];
  return orItemNotFound(found ? object(state, found) : null);
};

/** Excel.ConditionalFormatCollection of a range. */
export const conditionalFormatCollectionTable: ClassTable<AreasState> = {
  name: "ConditionalFormatCollection",
  methods: {
    Add: { since: "ExcelApi 1.6", call: add },
    ClearAll: { since: "ExcelApi 1.6", call: clearAll },
    GetCount: { since: "ExcelApi 1.6", call: (state) => touching(state).length },
    GetItem: { since: "ExcelApi 1.6", call: (state, id) => orItemNotFound(byId(state, id)) },
    GetItemAt: { since: "ExcelApi 1.6", call: byIndex },
    GetItemOrNullObject: { since: "ExcelApi 1.14", call: byId },
  },
  items: (state) => touching(state).map((format) => object(state, format)),
  indexer: byId,
};

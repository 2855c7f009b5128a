import { cellsOf } from "../../model/address/area";
import { formatAddress } from "../../model/address/formatAddress";
import { intersectAreas } from "../../model/address/intersectAreas";
import { MAX_COLUMNS, MAX_ROWS } from "../../model/address/limits";
import { quoteSheetName } from "../../model/address/quoteSheetName";
import { hostObject } from "../../protocol/hostObject";
import { orItemNotFound } from "../orItemNotFound";
import type { ClassTable, HostObject } from "../../protocol/objectModel";
import { clearAreas } from "../clearAreas";
import { conditionalFormatCollectionTable } from "../conditional/conditionalFormatCollection";
import type { AreasState } from "../excelContext";
import { areasIdentity } from "../format/areasIdentity";
import { rangeFormatTable } from "../format/rangeFormat";
import { requireEditable, requireSheet } from "../requireEditable";
import { dataValidationTable } from "../validation/dataValidation";
import { areasArgument } from "./rangeArgument";
import { rangeCollectionTable } from "./rangeCollection";

/** "Лист!A1:B2,Лист!D4": every area with its sheet. */
const address = (state: AreasState) => {
  requireSheet(state);
  const sheet = quoteSheetName(state.context.model.sheets.name(state.sheetId));
  return state.areas.map((area) => `${sheet}!${formatAddress(area)}`).join(",");
};

const cellCount = ({ areas }: AreasState) => {
  const count = areas.reduce((sum, area) => sum + cellsOf(area), 0);
  return count > 2_147_483_647 ? -1 : count;
};

function intersection(state: AreasState, other: unknown): HostObject | null {
  const { sheetId, areas } = areasArgument(state, other);
  if (sheetId !== state.sheetId) return null;
  const common = state.areas.flatMap((one) => areas.map((two) => intersectAreas(one, two)).filter((area) => area !== null));
  return common.length > 0 ? state.context.objects.rangeAreas(sheetId, common) : null;
}

/** Excel.RangeAreas: several areas of one sheet. */
export const rangeAreasTable: ClassTable<AreasState> = {
  name: "RangeAreas",
  properties: {
    Address: { since: "ExcelApi 1.9", get: address },
    AddressLocal: { since: "ExcelApi 1.9", get: address },
    AreaCount: { since: "ExcelApi 1.9", get: ({ areas }) => areas.length },
    CellCount: { since: "ExcelApi 1.9", get: cellCount },
    IsEntireColumn: { since: "ExcelApi 1.9", get: ({ areas }) => areas.every((a) => a.endRow - a.startRow === MAX_ROWS - 1) },
    IsEntireRow: { since: "ExcelApi 1.9", get: ({ areas }) => areas.every((a) => a.endColumn - a.startColumn === MAX_COLUMNS - 1) },
  },
  navigation: {
    Areas: { since: "ExcelApi 1.9", get: (state) => hostObject(rangeCollectionTable, state, `areas of ${areasIdentity(state)}`) },
    Format: { since: "ExcelApi 1.9", get: (state) => hostObject(rangeFormatTable, state, `format of ${areasIdentity(state)}`) },
    ConditionalFormats: {
      since: "ExcelApi 1.9",
      get: (state) => hostObject(conditionalFormatCollectionTable, state, `conditional formats of ${areasIdentity(state)}`),
    },
    DataValidation: {
      since: "ExcelApi 1.9",
      get: (state) => hostObject(dataValidationTable, state, `validation of ${areasIdentity(state)}`),
    },
    Worksheet: { since: "ExcelApi 1.9", get: ({ context, sheetId }) => context.objects.worksheet(sheetId) },
  },
  methods: {
    Clear: {
      since: "ExcelApi 1.9",
      call: (state, applyTo) => {
        requireEditable(state);
        clearAreas(state, applyTo);
      },
    },
    GetIntersection: { since: "ExcelApi 1.9", call: (state, other) => orItemNotFound(intersection(state, other)) },
    GetIntersectionOrNullObject: { since: "ExcelApi 1.9", call: intersection },
    GetEntireColumn: {
      since: "ExcelApi 1.9",
      call: ({ context, sheetId, areas }) =>
        context.objects.rangeAreas(
          sheetId,
          areas.map((a) => ({ ...a, startRow: 0, endRow: MAX_ROWS - 1 })),
        ),
    },
    GetEntireRow: {
      since: "ExcelApi 1.9",
      call: ({ context, sheetId, areas }) =>
        context.objects.rangeAreas(
          sheetId,
          areas.map((a) => ({ ...a, startColumn: 0, endColumn: MAX_COLUMNS - 1 })),
        ),
    },
    Select: {
      since: "ExcelApi 1.18",
      call: ({ context, sheetId, areas }) => {
        context.model.sheets.activate(sheetId);
        context.model.selection.select(sheetId, areas);
      },
    },
  },
};

export function rangeAreasObject(state: AreasState): HostObject {
  return hostObject(rangeAreasTable, state, areasIdentity(state));
}

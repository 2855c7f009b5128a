import { area as areaOf } from "../../model/address/area";
import { splitReference } from "../../model/address/splitReference";
import { hostObject } from "../../protocol/hostObject";
import type { ClassTable, HostObject } from "../../protocol/objectModel";
import type { BookState } from "../excelContext";
import { invalidOperation } from "../excelErrors";
import { eventMethods } from "../events/eventMethods";
import { eventNumber } from "../events/eventNumbers";
import { WORKBOOK } from "../events/subscriptions";
import { orItemNotFound } from "../orItemNotFound";
import { rangeArgument } from "../range/rangeArgument";
import { tableCollectionTable } from "../tables/tableCollection";
import { worksheetCollectionTable } from "../worksheet/worksheetCollection";
import { applicationTable } from "./application";
import { documentPropertiesTable } from "./documentProperties";
import { namedItemCollectionTable } from "./namedItemCollection";
import { runtimeTable } from "./runtime";
import { settingCollectionTable } from "./settingCollection";
import { workbookProtectionTable } from "./workbookProtection";

function selected({ context }: BookState): HostObject {
  const areas = context.model.selection.areas();
  if (areas.length > 1) throw invalidOperation("Several areas are selected: Workbook.getSelectedRanges gives them.");
  return context.objects.range(context.model.sheets.activeId(), areas[0]!);
}

/** Event arguments name their range as "{id}!A1" (see eventDispatcher.ts): this is where they find it again. */
function eventRange({ context }: BookState, reference: unknown): HostObject | null {
  const { sheet, address } = splitReference(String(reference));
  if (sheet === null || !context.model.sheets.has(sheet)) return null;
  const { sheetId, area } = rangeArgument({ context, sheetId: sheet }, address);
  return context.objects.range(sheetId, area);
}

/** Excel.Workbook: the root of everything. */
export const workbookTable: ClassTable<BookState> = {
  name: "Workbook",
  properties: {
    Name: {
      since: "ExcelApi 1.7",
      get: ({ context }) => `${context.model.core.book.getName() || "Книга1"}`.replace(/(\.xlsx)?$/i, ".xlsx"),
    },
    ReadOnly: { since: "ExcelApi 1.8", get: ({ context }) => context.knobs.readOnly },
    AutoSave: { since: "ExcelApi 1.9", get: () => false },
    IsDirty: { since: "ExcelApi 1.9", get: () => true },
    PreviouslySaved: { since: "ExcelApi 1.9", get: () => true },
  },
  navigation: {
    Application: { get: (book) => hostObject(applicationTable, book, "application") },
    Names: { get: ({ context }) => hostObject(namedItemCollectionTable, { context, sheetId: null }, "names of the workbook") },
    Properties: { since: "ExcelApi 1.7", get: (book) => hostObject(documentPropertiesTable, book, "document properties") },
    Protection: { since: "ExcelApi 1.7", get: (book) => hostObject(workbookProtectionTable, book, "protection of the workbook") },
    Settings: { since: "ExcelApi 1.4", get: (book) => hostObject(settingCollectionTable, book, "settings") },
    Tables: { get: ({ context }) => hostObject(tableCollectionTable, { context, sheetId: null }, "tables of the workbook") },
    // Reached as context.runtime.
    _Runtime: { since: "ExcelApi 1.5", get: (book) => hostObject(runtimeTable, book, "runtime") },
    Worksheets: { get: (book) => hostObject(worksheetCollectionTable, book, "worksheets") },
  },
  methods: {
    GetSelectedRange: { call: selected },
    GetSelectedRanges: {
      since: "ExcelApi 1.9",
      call: ({ context }) => context.objects.rangeAreas(context.model.sheets.activeId(), context.model.selection.areas()),
    },
    GetActiveCell: {
      since: "ExcelApi 1.7",
      call: ({ context }) => {
        const { row, column } = context.model.selection.activeCell();
        return context.objects.range(context.model.sheets.activeId(), areaOf(row, column, row, column));
      },
    },
    _GetRangeForEventByReferenceId: { call: (book, reference) => orItemNotFound(eventRange(book, reference)) },
    _GetRangeOrNullObjectForEventByReferenceId: { call: eventRange },
    ...eventMethods<BookState>(() => WORKBOOK, {
      ActivatedEvent: { type: eventNumber.workbookActivated, since: "ExcelApi 1.13" },
      AutoSaveSettingChangedEvent: { type: eventNumber.autoSaveSettingChanged, since: "ExcelApi 1.9" },
    }),
  },
};

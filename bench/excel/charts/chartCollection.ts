import type { ClassTable, HostObject } from "../../protocol/objectModel";
import { eventMethods } from "../events/eventMethods";
import { eventNumber } from "../events/eventNumbers";
import type { SheetState } from "../excelContext";
import { orItemNotFound } from "../orItemNotFound";
import { rangeArgument } from "../range/rangeArgument";
import { requireEditable, requireSheet } from "../requireEditable";
import { wholeNumber } from "../wholeNumber";
import { chartObject } from "./chart";
import { chartTypes } from "./chartTypes";
import { among } from "./checks";
import { seriesFromRange } from "./seriesFromRange";

const stored = (sheet: SheetState) => {
  requireSheet(sheet);
  return sheet.context.model.side.sheet(sheet.sheetId).charts;
};

const items = (sheet: SheetState): HostObject[] => stored(sheet).map(({ id }) => chartObject({ ...sheet, chartId: id }));

/** By name, or by id. */
const find = (sheet: SheetState, key: unknown): HostObject | null => {
  const chart = stored(sheet).find(({ id, name }) => name === key || id === key);
  return chart ? chartObject({ ...sheet, chartId: chart.id }) : null;
};

/** A new chart of 360 × 216 points with the name Excel gives («Диаграмма 1»). */
function add(sheet: SheetState, type: unknown, source: unknown, seriesBy: unknown): HostObject {
  requireEditable(sheet);
  const charts = stored(sheet);
  const word = sheet.context.knobs.locale.startsWith("ru") ? "Диаграмма" : "Chart";
  let number = 1;
  while (charts.some(({ name }) => name === `${word} ${number}`)) number++;
  const id = `{${crypto.randomUUID().toUpperCase()}}`;
  charts.push({
    id,
    name: `${word} ${number}`,
    type: among(...chartTypes)(type),
    title: "",
    left: 72,
    top: 72,
    width: 360,
    height: 216,
    altText: "",
    series: seriesFromRange(rangeArgument(sheet, source), among("Auto", "Columns", "Rows")(seriesBy ?? "Auto") as "Auto"),
    members: {},
  });
  sheet.context.subscriptions.emit(eventNumber.chartAdded, [sheet.sheetId], { chartId: id, source: "Local", worksheetId: sheet.sheetId });
  return chartObject({ ...sheet, chartId: id });
}

/** Excel.ChartCollection of a sheet. */
export const chartCollectionTable: ClassTable<SheetState> = {
  name: "ChartCollection",
  properties: { Count: { get: (sheet) => stored(sheet).length } },
  methods: {
    Add: { calculated: true, call: add },
    GetCount: { since: "ExcelApi 1.4", call: (sheet) => stored(sheet).length },
    GetItem: { call: (sheet, name) => orItemNotFound(find(sheet, name)) },
    GetItemAt: { call: (sheet, index) => orItemNotFound(items(sheet)[wholeNumber(index)] ?? null) },
    GetItemOrNullObject: { since: "ExcelApi 1.4", call: find },
    _GetItem: { call: (sheet, id) => orItemNotFound(find(sheet, id)) },
    ...eventMethods<SheetState>(({ sheetId }) => sheetId, {
      ActivatedEvent: { type: eventNumber.chartActivated, since: "ExcelApi 1.8" },
      AddedEvent: { type: eventNumber.chartAdded, since: "ExcelApi 1.8" },
      DeactivatedEvent: { type: eventNumber.chartDeactivated, since: "ExcelApi 1.8" },
      DeletedEvent: { type: eventNumber.chartDeleted, since: "ExcelApi 1.8" },
    }),
  },
  items,
  indexer: find,
};

import { formatAddress } from "../../model/address/formatAddress";
import { intersectAreas } from "../../model/address/intersectAreas";
import type { Area } from "../../model/address/area";
import type { ModelEvent } from "../../model/modelEvent";
import type { ExcelContext } from "../excelContext";
import { eventNumber } from "./eventNumbers";
import { WORKBOOK } from "./subscriptions";

/** What a range in event arguments is found again by (Workbook._GetRangeForEventByReferenceId). */
const reference = (sheetId: string, area: Area) => `'${sheetId}'!${formatAddress(area)}`;

/** An add-in hears of its own writes as ThisLocalAddin (WorksheetChangedEventArgs.triggerSource). */
const triggerSource = (own: boolean) => (own ? "ThisLocalAddin" : "Unknown");

/** Turns what happens to the model into the events the client asked for, with the members its own code reads. */
export function dispatchEvent({ model, subscriptions }: ExcelContext, event: ModelEvent): void {
  const worksheetId = event.sheetId;
  const emit = (type: number, message: object) =>
    subscriptions.emit(type, [worksheetId, WORKBOOK], { source: "Local", worksheetId, ...message });
  const changed = (area: Area, changeType: string, own: boolean, shiftDirection = "None") => {
    const message = {
      address: formatAddress(area),
      changeType,
      referenceId: reference(worksheetId, area),
      shiftDirection,
      triggerSource: triggerSource(own),
    };
    emit(eventNumber.worksheetChanged, message);
    for (const { id, range } of model.sheets.has(worksheetId) ? model.side.sheet(worksheetId).tables : []) {
      if (intersectAreas(range, area))
        subscriptions.emit(eventNumber.tableChanged, [id, worksheetId, WORKBOOK], {
          source: "Local",
          worksheetId,
          tableId: id,
          ...message,
        });
    }
  };
  switch (event.kind) {
    case "cellsChanged":
      return changed(event.area, "RangeEdited", event.own);
    case "structureChanged":
      return changed(event.area, event.change, event.own);
    case "rowsSorted":
      // The data of cells have changed too, and that is what onChanged tells of («Work with events using the Excel JavaScript API»).
      emit(eventNumber.worksheetRowSorted, { address: formatAddress(event.area) });
      return changed(event.area, "RangeEdited", event.own);
    case "formatChanged":
      return emit(eventNumber.worksheetFormatChanged, {
        address: formatAddress(event.area),
        referenceId: reference(worksheetId, event.area),
        triggerSource: triggerSource(event.own),
      });
    case "selectionChanged":
      return emit(eventNumber.worksheetSelectionChanged, { address: event.areas.map((area) => formatAddress(area)).join(",") });
    case "sheetAdded":
      return emit(eventNumber.worksheetAdded, {});
    case "sheetDeleted":
      return emit(eventNumber.worksheetDeleted, {});
    case "sheetRenamed":
      return emit(eventNumber.worksheetNameChanged, { nameBefore: event.before, nameAfter: event.after });
    case "sheetMoved":
      return emit(eventNumber.worksheetMoved, { positionBefore: event.before, positionAfter: event.after });
    case "sheetVisibility":
      return emit(eventNumber.worksheetVisibilityChanged, { visibilityBefore: event.before, visibilityAfter: event.after });
    case "sheetActivated":
      return emit(eventNumber.worksheetActivated, {});
    case "sheetDeactivated":
      return emit(eventNumber.worksheetDeactivated, {});
    case "calculated":
      return emit(eventNumber.worksheetCalculated, { address: "" });
  }
}

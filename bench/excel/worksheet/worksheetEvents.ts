import { eventMethods } from "../events/eventMethods";
import { eventNumber } from "../events/eventNumbers";
import type { SheetState } from "../excelContext";

/** Events of a sheet; the target of each is the sheet's id. */
export const worksheetEvents = eventMethods<SheetState>(({ sheetId }) => sheetId, {
  ActivatedEvent: { type: eventNumber.worksheetActivated, since: "ExcelApi 1.7" },
  CalculatedEvent: { type: eventNumber.worksheetCalculated, since: "ExcelApi 1.8" },
  DataChangedEvent: { type: eventNumber.worksheetChanged, since: "ExcelApi 1.7" },
  DeactivatedEvent: { type: eventNumber.worksheetDeactivated, since: "ExcelApi 1.7" },
  EventNameChanged: { type: eventNumber.worksheetNameChanged, since: "ExcelApi 1.17" },
  EventVisibilityChanged: { type: eventNumber.worksheetVisibilityChanged, since: "ExcelApi 1.17" },
  FormatChangedEvent: { type: eventNumber.worksheetFormatChanged, since: "ExcelApi 1.9" },
  ProtectionChangedEvent: { type: eventNumber.worksheetProtectionChanged, since: "ExcelApi 1.14" },
  RowSortedEvent: { type: eventNumber.worksheetRowSorted, since: "ExcelApi 1.10" },
  SelectionChangedEvent: { type: eventNumber.worksheetSelectionChanged, since: "ExcelApi 1.7" },
});

import { eventMethods } from "../events/eventMethods";
import { eventNumber } from "../events/eventNumbers";
import { WORKBOOK } from "../events/subscriptions";
import type { BookState } from "../excelContext";

/** Events of all sheets together; their target is the workbook. */
export const worksheetCollectionEvents = eventMethods<BookState>(() => WORKBOOK, {
  ActivatedEvent: { type: eventNumber.worksheetActivated, since: "ExcelApi 1.7" },
  AddedEvent: { type: eventNumber.worksheetAdded, since: "ExcelApi 1.7" },
  CalculatedEvent: { type: eventNumber.worksheetCalculated, since: "ExcelApi 1.8" },
  DataChangedEvent: { type: eventNumber.worksheetChanged, since: "ExcelApi 1.9" },
  DeactivatedEvent: { type: eventNumber.worksheetDeactivated, since: "ExcelApi 1.7" },
  DeletedEvent: { type: eventNumber.worksheetDeleted, since: "ExcelApi 1.7" },
  EventMoved: { type: eventNumber.worksheetMoved, since: "ExcelApi 1.17" },
  EventNameChanged: { type: eventNumber.worksheetNameChanged, since: "ExcelApi 1.17" },
  EventVisibilityChanged: { type: eventNumber.worksheetVisibilityChanged, since: "ExcelApi 1.17" },
  FormatChangedEvent: { type: eventNumber.worksheetFormatChanged, since: "ExcelApi 1.9" },
  ProtectionChangedEvent: { type: eventNumber.worksheetProtectionChanged, since: "ExcelApi 1.14" },
  RowSortedEvent: { type: eventNumber.worksheetRowSorted, since: "ExcelApi 1.10" },
  SelectionChangedEvent: { type: eventNumber.worksheetSelectionChanged, since: "ExcelApi 1.9" },
});

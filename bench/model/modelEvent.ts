import type { Area } from "./address/area";
import type { Visibility } from "./sheetList";

/** How Excel names a change of structure (`Excel.DataChangeType`). */
export type StructureChange = "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted" | "CellInserted" | "CellDeleted";

/** What happened to the workbook. `own` tells the add-in's writes from what a person does in the grid. */
export type ModelEvent =
  | { kind: "cellsChanged"; sheetId: string; area: Area; own: boolean }
  | { kind: "formatChanged"; sheetId: string; area: Area; own: boolean }
  | { kind: "structureChanged"; sheetId: string; area: Area; change: StructureChange; own: boolean }
  /** From the first row that changed to the last; the cells have changed with it. */
  | { kind: "rowsSorted"; sheetId: string; area: Area; own: boolean }
  | { kind: "selectionChanged"; sheetId: string; areas: Area[] }
  | { kind: "sheetAdded"; sheetId: string }
  | { kind: "sheetDeleted"; sheetId: string }
  | { kind: "sheetRenamed"; sheetId: string; before: string; after: string }
  | { kind: "sheetMoved"; sheetId: string; before: number; after: number }
  | { kind: "sheetVisibility"; sheetId: string; before: Visibility; after: Visibility }
  | { kind: "sheetActivated"; sheetId: string }
  | { kind: "sheetDeactivated"; sheetId: string }
  | { kind: "calculated"; sheetId: string };

import { hostObject } from "../../protocol/hostObject";
import type { ClassTable, HostObject } from "../../protocol/objectModel";
import type { SheetState } from "../excelContext";
import { invalidArgument } from "../excelErrors";
import { orItemNotFound } from "../orItemNotFound";
import { rangeArgument } from "../range/rangeArgument";
import { requireEditable, requireSheet } from "../requireEditable";

interface PageBreakState extends SheetState {
  /** Zero-based row that begins a page. */
  readonly row: number;
}

const rows = (sheet: SheetState): readonly number[] => {
  requireSheet(sheet);
  return sheet.context.model.side.sheet(sheet.sheetId).pageLayout.rowBreaks ?? [];
};

function setRows(sheet: SheetState, breaks: readonly number[]): void {
  requireEditable(sheet);
  const layout = sheet.context.model.side.sheet(sheet.sheetId).pageLayout;
  if (breaks.length === 0) delete layout.rowBreaks;
  else layout.rowBreaks = [...new Set(breaks)].sort((one, other) => one - other);
}

/** Excel.PageBreak of a horizontal collection. */
const pageBreakTable: ClassTable<PageBreakState> = {
  name: "PageBreak",
  properties: {
    ColumnIndex: { since: "ExcelApi 1.9", get: () => 0 },
    RowIndex: { since: "ExcelApi 1.9", get: ({ row }) => row },
  },
  methods: {
    Delete: {
      since: "ExcelApi 1.9",
      call: (state) =>
        setRows(
          state,
          rows(state).filter((row) => row !== state.row),
        ),
    },
  },
};

const breakObject = ({ context, sheetId }: SheetState, row: number): HostObject =>
  hostObject(pageBreakTable, { context, sheetId, row }, `page break ${row} of ${sheetId}`);

/** A break before the top-left cell of the range (PageBreakCollection.add); there is none before the first row. */
function add(sheet: SheetState, value: unknown): HostObject {
  const { sheetId, area } = rangeArgument(sheet, value);
  if (sheetId !== sheet.sheetId) throw invalidArgument("A page break belongs to the sheet it is added to.");
  if (area.startRow === 0) throw invalidArgument("There is no page break before the first row.");
  setRows(sheet, [...rows(sheet), area.startRow]);
  return breakObject(sheet, area.startRow);
}

const at = (sheet: SheetState, index: unknown): HostObject | null => {
  const row = rows(sheet)[Number(index)];
  return row === undefined ? null : breakObject(sheet, row);
};

/** Excel.PageBreakCollection of `Worksheet.horizontalPageBreaks`: the breaks a person or an add-in set. */
export const horizontalPageBreakTable: ClassTable<SheetState> = {
  name: "PageBreakCollection",
  methods: {
    Add: { since: "ExcelApi 1.9", call: add },
    GetCount: { since: "ExcelApi 1.9", call: (sheet) => rows(sheet).length },
    GetItem: { since: "ExcelApi 1.9", call: (sheet, index) => orItemNotFound(at(sheet, index)) },
    // The client asks for an element of `items` so.
    GetItemAt: { since: "ExcelApi 1.9", call: (sheet, index) => orItemNotFound(at(sheet, index)) },
    RemovePageBreaks: { since: "ExcelApi 1.9", call: (sheet) => setRows(sheet, []) },
  },
  items: (sheet) => rows(sheet).map((row) => breakObject(sheet, row)),
  indexer: at,
};

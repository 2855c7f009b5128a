import { hostObject } from "../../protocol/hostObject";
import { orItemNotFound } from "../orItemNotFound";
import type { ClassTable, HostObject } from "../../protocol/objectModel";
import type { BookState } from "../excelContext";
import { requireOpenStructure } from "../requireEditable";
import { sheetName } from "./sheetName";
import { worksheetCollectionEvents } from "./worksheetCollectionEvents";

const byKey = ({ context }: BookState, key: unknown): HostObject | null => {
  const id = context.model.sheets.find(String(key));
  return id === null ? null : context.objects.worksheet(id);
};

/** Without a name Excel gives the next free «Лист2» (Sheet2 in an English Excel). The sheet in view does not change. */
function add(book: BookState, name: unknown): HostObject {
  requireOpenStructure(book);
  const { model, knobs } = book.context;
  const word = knobs.locale.startsWith("ru") ? "Лист" : "Sheet";
  let number = 1;
  while (model.sheets.find(`${word}${number}`) !== null) number++;
  const given = name === null || name === undefined ? `${word}${number}` : sheetName(book.context, name);
  return book.context.objects.worksheet(model.sheets.add(given));
}

const visible = ({ context }: BookState, visibleOnly: unknown) =>
  context.model.sheets.ids().filter((id) => visibleOnly !== true || context.model.sheets.visibility(id) === "Visible");

/** Excel.WorksheetCollection, in the order of the tabs, hidden sheets included. */
export const worksheetCollectionTable: ClassTable<BookState> = {
  name: "WorksheetCollection",
  methods: {
    Add: { call: add },
    GetActiveWorksheet: { call: ({ context }) => context.objects.worksheet(context.model.sheets.activeId()) },
    GetCount: { since: "ExcelApi 1.4", call: (book, visibleOnly) => visible(book, visibleOnly).length },
    GetFirst: { since: "ExcelApi 1.5", call: (book, visibleOnly) => book.context.objects.worksheet(visible(book, visibleOnly)[0]!) },
    GetLast: { since: "ExcelApi 1.5", call: (book, visibleOnly) => book.context.objects.worksheet(visible(book, visibleOnly).at(-1)!) },
    GetItem: { call: (book, key) => orItemNotFound(byKey(book, key)) },
    GetItemOrNullObject: { since: "ExcelApi 1.4", call: byKey },
    ...worksheetCollectionEvents,
  },
  items: ({ context }) => context.model.sheets.ids().map((id) => context.objects.worksheet(id)),
  indexer: byKey,
};

export function worksheetCollectionObject(state: BookState): HostObject {
  return hostObject(worksheetCollectionTable, state, "worksheets");
}

import type { ClassTable, HostObject } from "../../protocol/objectModel";
import type { BookState } from "../excelContext";
import { invalidArgument } from "../excelErrors";
import { orItemNotFound } from "../orItemNotFound";
import { settingObject } from "./setting";

const stored = ({ context }: BookState) => context.model.side.book.settings;

const find = (book: BookState, key: unknown): HostObject | null =>
  String(key) in stored(book) ? settingObject({ ...book, key: String(key) }) : null;

/** Sets or adds. Keys are case-sensitive. */
function add(book: BookState, key: unknown, value: unknown): HostObject {
  if (typeof key !== "string" || key === "") throw invalidArgument("A key is expected.");
  stored(book)[key] = value;
  return settingObject({ ...book, key });
}

/** Excel.SettingCollection. */
export const settingCollectionTable: ClassTable<BookState> = {
  name: "SettingCollection",
  methods: {
    Add: { since: "ExcelApi 1.4", call: add },
    GetCount: { since: "ExcelApi 1.4", call: (book) => Object.keys(stored(book)).length },
    GetItem: { since: "ExcelApi 1.4", call: (book, key) => orItemNotFound(find(book, key)) },
    GetItemOrNullObject: { since: "ExcelApi 1.4", call: find },
  },
  items: (book) => Object.keys(stored(book)).map((key) => settingObject({ ...book, key })),
  indexer: find,
};

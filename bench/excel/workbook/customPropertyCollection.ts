import type { ClassTable, HostObject } from "../../protocol/objectModel";
import type { BookState } from "../excelContext";
import { invalidArgument } from "../excelErrors";
import { orItemNotFound } from "../orItemNotFound";
import { customPropertyObject } from "./customProperty";

const stored = ({ context }: BookState) => context.model.side.book.customProperties;

/** Keys are compared without regard to case. */
function find(book: BookState, key: unknown): HostObject | null {
  const known = Object.keys(stored(book)).find((name) => name.toLowerCase() === String(key).toLowerCase());
  return known === undefined ? null : customPropertyObject({ ...book, key: known });
}

function add(book: BookState, key: unknown, value: unknown): HostObject {
  if (typeof key !== "string" || key === "" || key.length > 255) throw invalidArgument("A key of 1 to 255 characters is expected.");
  stored(book)[key] = String(value);
  return customPropertyObject({ ...book, key });
}

/** Excel.CustomPropertyCollection of the workbook. */
export const customPropertyCollectionTable: ClassTable<BookState> = {
  name: "CustomPropertyCollection",
  methods: {
    Add: { since: "ExcelApi 1.7", call: add },
    DeleteAll: { since: "ExcelApi 1.7", call: (book) => void (book.context.model.side.book.customProperties = {}) },
    GetCount: { since: "ExcelApi 1.7", call: (book) => Object.keys(stored(book)).length },
    GetItem: { since: "ExcelApi 1.7", call: (book, key) => orItemNotFound(find(book, key)) },
    GetItemOrNullObject: { since: "ExcelApi 1.7", call: find },
  },
  items: (book) => Object.keys(stored(book)).map((key) => customPropertyObject({ ...book, key })),
  indexer: find,
};

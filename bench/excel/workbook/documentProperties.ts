import { hostObject } from "../../protocol/hostObject";
import type { ClassTable, PropertyRule } from "../../protocol/objectModel";
import type { BookState } from "../excelContext";
import { invalidArgument } from "../excelErrors";
import { customPropertyCollectionTable } from "./customPropertyCollection";

/** A text among the document's properties; "" when nobody set it. */
const text = (key: string): PropertyRule<BookState> => ({
  get: ({ context }) => properties(context.model.side.book)[key] ?? "",
  set: ({ context }, value) => {
    if (typeof value !== "string" || value.length > 255) throw invalidArgument("A text of at most 255 characters is expected.");
    properties(context.model.side.book)[key] = value;
  },
});

const properties = (book: BookState["context"]["model"]["side"]["book"]) => (book.documentProperties ??= {});

/** Excel.DocumentProperties. */
export const documentPropertiesTable: ClassTable<BookState> = {
  name: "DocumentProperties",
  properties: {
    Author: { since: "ExcelApi 1.7", ...text("author") },
    Category: { since: "ExcelApi 1.7", ...text("category") },
    Comments: { since: "ExcelApi 1.7", ...text("comments") },
    Company: { since: "ExcelApi 1.7", ...text("company") },
    Keywords: { since: "ExcelApi 1.7", ...text("keywords") },
    Manager: { since: "ExcelApi 1.7", ...text("manager") },
    Subject: { since: "ExcelApi 1.7", ...text("subject") },
    Title: { since: "ExcelApi 1.7", ...text("title") },
  },
  navigation: {
    Custom: { since: "ExcelApi 1.7", get: (book) => hostObject(customPropertyCollectionTable, book, "custom properties of the workbook") },
  },
};

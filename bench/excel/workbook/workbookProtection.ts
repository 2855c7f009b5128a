import type { ClassTable } from "../../protocol/objectModel";
import type { BookState } from "../excelContext";
import { accessDenied } from "../excelErrors";

/** Excel.WorkbookProtection: the structure, not the cells. Passwords are not kept. */
export const workbookProtectionTable: ClassTable<BookState> = {
  name: "WorkbookProtection",
  properties: { Protected: { since: "ExcelApi 1.7", get: ({ context }) => context.model.side.book.structureProtected } },
  methods: {
    Protect: {
      since: "ExcelApi 1.7",
      call: ({ context }) => {
        if (context.model.side.book.structureProtected) throw accessDenied();
        context.model.side.book.structureProtected = true;
      },
    },
    Unprotect: { since: "ExcelApi 1.7", call: ({ context }) => void (context.model.side.book.structureProtected = false) },
  },
};

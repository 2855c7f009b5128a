import type { ClassTable } from "../../protocol/objectModel";
import type { BookState } from "../excelContext";

/** Excel.Runtime. */
export const runtimeTable: ClassTable<BookState> = {
  name: "Runtime",
  properties: {
    EnableEvents: {
      since: "ExcelApi 1.8",
      get: ({ context }) => context.subscriptions.enabled,
      set: ({ context }, enabled) => void (context.subscriptions.enabled = enabled === true),
    },
  },
};

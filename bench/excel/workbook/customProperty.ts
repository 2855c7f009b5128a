import { hostObject } from "../../protocol/hostObject";
import type { ClassTable, HostObject } from "../../protocol/objectModel";
import type { BookState } from "../excelContext";
import { itemNotFound } from "../excelErrors";

export interface BookPropertyState extends BookState {
  readonly key: string;
}

const values = ({ context }: BookState) => context.model.side.book.customProperties;

/** Excel.CustomProperty: the bench keeps texts only. */
export const customPropertyTable: ClassTable<BookPropertyState> = {
  name: "CustomProperty",
  properties: {
    Key: { since: "ExcelApi 1.7", get: ({ key }) => key },
    Type: { since: "ExcelApi 1.7", get: () => "String" },
    Value: {
      since: "ExcelApi 1.7",
      get: (property) => {
        const value = values(property)[property.key];
        if (value === undefined) throw itemNotFound();
        return value;
      },
      set: (property, value) => void (values(property)[property.key] = String(value)),
    },
  },
  methods: { Delete: { since: "ExcelApi 1.7", call: (property) => void delete values(property)[property.key] } },
};

export function customPropertyObject(state: BookPropertyState): HostObject {
  return hostObject(customPropertyTable, state, `custom property ${state.key}`);
}

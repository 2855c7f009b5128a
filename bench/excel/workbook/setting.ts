import { hostObject } from "../../protocol/hostObject";
import type { ClassTable, HostObject } from "../../protocol/objectModel";
import type { BookState } from "../excelContext";
import { itemNotFound } from "../excelErrors";

export interface SettingState extends BookState {
  readonly key: string;
}

/** Excel.Setting: a value of the add-in that is stored with the workbook. */
export const settingTable: ClassTable<SettingState> = {
  name: "Setting",
  properties: {
    Key: { since: "ExcelApi 1.4", get: ({ key }) => key },
    Value: {
      since: "ExcelApi 1.4",
      get: ({ context, key }) => {
        const { settings } = context.model.side.book;
        if (!(key in settings)) throw itemNotFound();
        return settings[key];
      },
      set: ({ context, key }, value) => void (context.model.side.book.settings[key] = value),
    },
  },
  methods: { Delete: { since: "ExcelApi 1.4", call: ({ context, key }) => void delete context.model.side.book.settings[key] } },
};

export function settingObject(state: SettingState): HostObject {
  return hostObject(settingTable, state, `setting ${state.key}`);
}

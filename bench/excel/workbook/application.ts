import { hostObject } from "../../protocol/hostObject";
import type { ClassTable } from "../../protocol/objectModel";
import type { BookState } from "../excelContext";
import { oneOf } from "../oneOf";
import { cultureInfoTable } from "./cultureInfo";
import { separators } from "./separators";

/** Excel.Application. Nothing is drawn while a request runs, so suspending the screen has no effect here. */
export const applicationTable: ClassTable<BookState> = {
  name: "Application",
  properties: {
    CalculationMode: {
      get: ({ context }) => context.model.calculation.mode,
      set: ({ context }, mode) => void (context.model.calculation.mode = oneOf(mode, ["Automatic", "AutomaticExceptTables", "Manual"])),
    },
    CalculationState: {
      since: "ExcelApi 1.9",
      get: ({ context: { model } }) => (model.calculation.isRunning ? "Calculating" : model.calculation.isPending ? "Pending" : "Done"),
    },
    CalculationEngineVersion: { since: "ExcelApi 1.9", get: () => 191_029 },
    DecimalSeparator: { since: "ExcelApi 1.11", get: ({ context }) => separators(context.knobs.locale).decimal },
    ThousandsSeparator: { since: "ExcelApi 1.11", get: ({ context }) => separators(context.knobs.locale).thousands },
    UseSystemSeparators: { since: "ExcelApi 1.11", get: () => true },
  },
  navigation: { CultureInfo: { since: "ExcelApi 1.11", get: (book) => hostObject(cultureInfoTable, book, "culture") } },
  methods: {
    // "Recalculate" takes what changed; "Full" and "FullRebuild" take every formula.
    Calculate: {
      call: async ({ context: { model } }, type) => {
        const kind = oneOf(type, ["Recalculate", "Full", "FullRebuild"]);
        model.flush();
        await model.calculation.finish();
        if (kind !== "Recalculate") {
          model.calculation.markDirty([], true);
          await model.calculation.finish();
        }
      },
    },
    SuspendApiCalculationUntilNextSync: { since: "ExcelApi 1.6", call: () => undefined },
    SuspendScreenUpdatingUntilNextSync: { since: "ExcelApi 1.9", call: () => undefined },
  },
};

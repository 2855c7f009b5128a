import type { ProfileName } from "./knobs";

/** Requirement set → version the host has. */
export type RequirementSets = Readonly<Record<string, string>>;

/**
 * Sets beside Excel's own that every profile has. `DelayForCellEdit` lets Excel.run wait instead of failing; it and `RichApiRuntimeFlag` are names
 * that the client uses between itself and the host, so no page lists them.
 */
const common: RequirementSets = {
  DialogApi: "1.1",
  DocumentEvents: "1.1",
  Settings: "1.1",
  AddinCommands: "1.1",
  RichApiRuntimeFlag: "1.2",
  DelayForCellEdit: "1.1",
};

/** What came to volume-licensed Excel with 2021: one runtime for pane, commands and functions, and the dialogs and ribbon of that time. */
const since2021: RequirementSets = {
  ...common,
  SharedRuntime: "1.1",
  RibbonApi: "1.2",
  DialogApi: "1.2",
  DialogOrigin: "1.1",
};

/** Custom functions as the add-in asks for them, and the client's internal name for them: with 1.7 results come back as arrays. */
const customFunctions = (version: string): RequirementSets => ({ CustomFunctionsRuntime: version, CustomFunctions: "1.7" });

/**
 * By the pages of https://learn.microsoft.com/javascript/api/requirement-sets, column «volume-licensed perpetual/LTSC»: excel-api (2019 up to 1.8, 2021 up to
 * 1.14, 2024 up to 1.17, the web 1.20), custom-functions (none before 2021, 1.4 and above only by subscription and on the web), shared-runtime (1.1 from
 * 2021, 1.2 from 2024), ribbon-api, dialog-api and dialog-origin (from 2021), keyboard-shortcuts (never volume-licensed). The pages no longer
 * list 2019: the add-in meets it to say that it is too old.
 */
export const requirementProfiles: Readonly<Record<ProfileName, RequirementSets>> = {
  "2019": { ...common, ExcelApi: "1.8" },
  "2021plain": { ...since2021, ExcelApi: "1.14" },
  "2021": { ...since2021, ...customFunctions("1.3"), ExcelApi: "1.14" },
  "2024": { ...since2021, ...customFunctions("1.3"), SharedRuntime: "1.2", ExcelApi: "1.17" },
  web: {
    ...since2021,
    ...customFunctions("1.4"),
    SharedRuntime: "1.2",
    KeyboardShortcuts: "1.1",
    ExcelApi: "1.20",
    ExcelApiOnline: "1.1",
  },
};

import type { ProfileName } from "./knobs";

/** Requirement set → version the host has. */
export type RequirementSets = Readonly<Record<string, string>>;

/**
 * Sets beside Excel's own that every profile has.
 * `CustomFunctions` 1.7 is the client's internal name; with it results come back as arrays. `DelayForCellEdit` lets Excel.run wait instead of failing.
 */
const common: RequirementSets = {
  SharedRuntime: "1.1",
  CustomFunctions: "1.7",
  RibbonApi: "1.2",
  DialogApi: "1.2",
  DialogOrigin: "1.1",
  DocumentEvents: "1.1",
  Settings: "1.1",
  AddinCommands: "1.3",
  KeyboardShortcuts: "1.1",
  RichApiRuntimeFlag: "1.2",
  DelayForCellEdit: "1.1",
};

/**
 * https://learn.microsoft.com/javascript/api/requirement-sets/excel/excel-api-requirement-sets (volume-licensed 2019 up to 1.8, LTSC 2021 up to 1.14,
 * 2024 up to 1.17, the web 1.20)
 * https://learn.microsoft.com/javascript/api/requirement-sets/excel/custom-functions-requirement-sets
 */
export const requirementProfiles: Readonly<Record<ProfileName, RequirementSets>> = {
  "2019": { ...common, ExcelApi: "1.8" },
  "2021plain": { ...common, ExcelApi: "1.14" },
  "2021": { ...common, ExcelApi: "1.14", CustomFunctionsRuntime: "1.3" },
  "2024": { ...common, ExcelApi: "1.17", CustomFunctionsRuntime: "1.3" },
  web: { ...common, ExcelApi: "1.20", ExcelApiOnline: "1.1", CustomFunctionsRuntime: "1.4" },
};

import { generatedSheets as list } from "../workbook/generations/generatedSheets";

/** Names of the sheets a former run made and that stand in the workbook now. */
export function generatedSheets(): Promise<string[]> {
  return list();
}

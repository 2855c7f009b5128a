import { sheetName } from "../../text/names/sheetName";
import { reportKeys } from "../reportKeys";
import { isNamedAs } from "./isNamedAs";
import type { PlannedSheet } from "./overview";

/** What a run would write, in the order of the tabs, and which of it stands there already. */
export function plannedSheets(generated: readonly string[]): PlannedSheet[] {
  return reportKeys.map((key) => {
    const name = sheetName(key);
    return { key, name, replaces: generated.some((one) => isNamedAs(one, name)) };
  });
}

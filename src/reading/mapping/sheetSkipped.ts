import type { SheetMapping, SheetOrigin } from "./mapping";
import { sameOrigin } from "./sameOrigin";

/** Did a person say that the sheet of this name (years aside) is not to be read, whatever stands there? */
export function sheetSkipped(sheet: SheetOrigin, mappings: readonly SheetMapping[]): boolean {
  return mappings.some(({ form, kind, origin }) => form === null && kind === "nothing" && sameOrigin(origin, sheet) !== null);
}

import type { SheetMapping, SheetOrigin } from "./mapping";
import { sameOrigin } from "./sameOrigin";

/**
 * Did a person say that this sheet is not to be read, whatever stands there? A word about its namesake of another year counts as long as nothing was said
 * about the sheet itself.
 */
export function sheetSkipped(sheet: SheetOrigin, mappings: readonly SheetMapping[]): boolean {
  const near = mappings.filter(({ origin }) => sameOrigin(origin, sheet) !== null);
  const exact = near.filter(({ origin }) => sameOrigin(origin, sheet) === "exact");
  return (exact.length > 0 ? exact : near).some(({ form, kind }) => form === null && kind === "nothing");
}

import type { SheetMapping, SheetOrigin, TableForm } from "./mapping";
import { nearestFirst } from "./nearestFirst";
import { sameForm } from "./sameForm";

/** The statement that holds for a table of this form on this sheet: the one made on the nearest sheet, of those the latest; null when there is none. */
export function mappingFor(form: TableForm, sheet: SheetOrigin, mappings: readonly SheetMapping[]): SheetMapping | null {
  const ofForm = mappings.filter((mapping) => mapping.form !== null && sameForm(mapping.form, form));
  return nearestFirst(ofForm, sheet)[0] ?? null;
}

import type { SheetMapping } from "../../reading/mapping/mapping";
import { sameForm } from "../../reading/mapping/sameForm";
import { sameOrigin } from "../../reading/mapping/sameOrigin";

/**
 * Does a new statement take the place of an earlier one? On the same sheet it does when both are about the same form, when both point at a heading, and
 * when the earlier one was «не читать этот лист». To leave a sheet out takes no mapping away: it comes back with the sheet.
 */
export function replaces(next: SheetMapping, before: SheetMapping): boolean {
  if (sameOrigin(before.origin, next.origin) !== "exact") return false;
  if (before.form === null) return true;
  if (next.form === null) return false;
  return sameForm(before.form, next.form) || (before.form.pointed !== null && next.form.pointed !== null);
}

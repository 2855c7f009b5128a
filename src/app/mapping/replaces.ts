import type { SheetMapping, TableForm } from "../../reading/mapping/mapping";
import { sameForm } from "../../reading/mapping/sameForm";
import { sameOrigin } from "../../reading/mapping/sameOrigin";

/** Of two headings of one table, pointed at a line apart, most words are the same. */
const mostly = 0.5;

/** A heading that was pointed at anew: the same table, a layer more or less. Another table of the sheet has other words. */
function isSameTable({ headings: one }: TableForm, { headings: other }: TableForm): boolean {
  const words = (headings: readonly string[]): Set<string> =>
    new Set(headings.flatMap((heading) => heading.split(" > ")).filter((word) => word !== ""));
  const [a, b] = [words(one), words(other)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared > mostly * Math.min(a.size, b.size);
}

/**
 * Does a new statement take the place of an earlier one? On the same sheet it does when both are about the same form, when both point at the heading of one
 * table, and when the earlier one was «не читать этот лист». Several tables of a sheet keep a pointed heading each. To leave a sheet out takes no
 * mapping away: it comes back with the sheet.
 */
export function replaces(next: SheetMapping, before: SheetMapping): boolean {
  if (sameOrigin(before.origin, next.origin) !== "exact") return false;
  if (before.form === null) return true;
  if (next.form === null) return false;
  return (
    sameForm(before.form, next.form) || (before.form.pointed !== null && next.form.pointed !== null && isSameTable(before.form, next.form))
  );
}

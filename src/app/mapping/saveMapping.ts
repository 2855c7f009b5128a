import type { SheetMapping } from "../../reading/mapping/mapping";
import { sameForm } from "../../reading/mapping/sameForm";
import { sameOrigin } from "../../reading/mapping/sameOrigin";
import { exclusively } from "../exclusively";
import type { MemoryRecord } from "./memory";
import { rememberRecords } from "./rememberRecords";

/** Does a new statement take the place of an earlier one: on the same sheet, about the same form, or about another heading pointed at there? */
function replaces(next: SheetMapping, record: MemoryRecord): boolean {
  if (!("mapping" in record) || sameOrigin(record.mapping.origin, next.origin) !== "exact") return false;
  const before = record.mapping.form;
  if (before === null || next.form === null) return before === next.form;
  return sameForm(before, next.form) || (before.pointed !== null && next.form.pointed !== null);
}

/** «Запомнить разметку»: keeps the statement on the sheet «Разметка»; the next reading goes by it. */
export function saveMapping(mapping: SheetMapping): Promise<void> {
  return exclusively(() => rememberRecords([{ mapping }], (record) => replaces(mapping, record)));
}

/** «Забыть разметку»: takes the statement away; the next reading goes without it. */
export function forgetMapping(mapping: SheetMapping): Promise<void> {
  return exclusively(() => rememberRecords([], (record) => replaces(mapping, record)));
}

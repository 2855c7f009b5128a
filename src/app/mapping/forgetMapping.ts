import type { SheetMapping } from "../../reading/mapping/mapping";
import { exclusively } from "../exclusively";
import { rememberRecords } from "./rememberRecords";
import { replaces } from "./replaces";

/** «Забыть разметку»: takes away what was said of the table; the next reading goes without it. */
export function forgetMapping(mapping: SheetMapping): Promise<void> {
  return exclusively(() => rememberRecords([], (record) => "mapping" in record && replaces(mapping, record.mapping)));
}

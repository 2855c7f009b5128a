import type { SheetMapping } from "../../reading/mapping/mapping";
import { exclusively } from "../exclusively";
import { rememberRecords } from "./rememberRecords";
import { replaces } from "./replaces";

/** «Запомнить разметку»: keeps the statement on the sheet «Разметка»; the next reading goes by it. */
export function saveMapping(mapping: SheetMapping): Promise<void> {
  return exclusively(() => rememberRecords([{ mapping }], (record) => "mapping" in record && replaces(mapping, record.mapping)));
}

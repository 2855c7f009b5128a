import { restorePrevious as restore } from "../workbook/generations/restorePrevious";
import type { Restoration } from "../workbook/generations/restorePrevious";
import { exclusively } from "./exclusively";

/** «Вернуть прошлую версию»: takes away what the last run wrote and brings back the sheets it replaced. */
export function restorePrevious(): Promise<Restoration> {
  return exclusively(() => restore());
}

import { removeGenerated as remove } from "../workbook/generations/removeGenerated";
import type { Removal } from "../workbook/generations/removeGenerated";
import { exclusively } from "./exclusively";

/** «Убрать созданные листы»: takes away the sheets of the last run and brings back those of the run before. */
export function removeGenerated(): Promise<Removal> {
  return exclusively(() => remove());
}

import { removeGenerated as remove } from "../workbook/generations/removeGenerated";
import type { Removal } from "../workbook/generations/removeGenerated";
import { exclusively } from "./exclusively";

/** «Убрать созданные листы»: the book is again as it was before the first run. */
export function removeGenerated(): Promise<Removal> {
  return exclusively(() => remove());
}

import { cellsFingerprint } from "../domain/provenance/cellsFingerprint";
import { listFrozen } from "../workbook/freeze/listFrozen";
import { restoreFormulas } from "../workbook/freeze/restoreFormulas";
import { removeGenerated as remove } from "../workbook/generations/removeGenerated";
import type { Removal } from "../workbook/generations/removeGenerated";
import { exclusively } from "./exclusively";

/** «Убрать созданные листы»: the book is again as it was before the first run, the user's formulas that were frozen included. */
export function removeGenerated(): Promise<Removal> {
  return exclusively(async () => {
    const removal = await remove();
    await restoreFormulas(await listFrozen(), cellsFingerprint);
    return removal;
  });
}

import type { SheetModel } from "../../../reports/sheetModel";
import { callBytes, rangeOf, sentBytes } from "../writeStep";
import type { WriteStep } from "../writeStep";

/** Final names of the sheets of a run, by key. */
export type SheetNames = ReadonlyMap<SheetModel["key"], string>;

/**
 * Links to cells. They are set on the still empty cells: Excel puts a text of its own into a linked cell, and what is
 * written afterwards replaces the text and keeps the link.
 */
export function linkSteps(model: SheetModel, names: SheetNames): WriteStep[] {
  return model.links.map(({ row, column, target, tip }) => {
    const sheetName = "key" in target ? names.get(target.key) : target.sheet;
    if (sheetName === undefined) throw new Error(`${model.name}: a link leads to a sheet that is not written: ${JSON.stringify(target)}`);
    const link = { documentReference: `'${sheetName.replaceAll("'", "''")}'!${target.address}`, screenTip: tip };
    return {
      bytes: callBytes + sentBytes(link),
      run: (sheet) => void (rangeOf(sheet, { row, column, rows: 1, columns: 1 }).hyperlink = link),
    };
  });
}

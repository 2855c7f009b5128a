import { supports } from "../host/requirementSets";
import { parseFrozen, serialiseFrozen } from "./frozenFormula";
import type { FrozenFormula } from "./frozenFormula";

/** Where the frozen formulas of a sheet are kept: with the sheet, in Excel without such properties in the workbook's settings. */
const property = "opora.frozen";
const settingKey = (sheetId: string) => `${property}:${sheetId}`;

function holderOf(context: Excel.RequestContext, sheetId: string): Excel.WorksheetCustomProperty | Excel.Setting {
  return supports("sheetProperties")
    ? context.workbook.worksheets.getItem(sheetId).customProperties.getItemOrNullObject(property)
    : context.workbook.settings.getItemOrNullObject(settingKey(sheetId));
}

/** Queues the question which formulas of the given sheets are frozen; by sheet id, for the sheets that have any. */
export function queueFrozen(
  context: Excel.RequestContext,
  sheets: readonly { readonly id: string }[],
): () => ReadonlyMap<string, readonly FrozenFormula[]> {
  const holders = sheets.map(({ id }) => {
    const holder = holderOf(context, id);
    holder.load("value");
    return { id, holder };
  });
  return () =>
    new Map(
      holders.flatMap(({ id, holder }) => {
        const formulas = holder.isNullObject ? [] : parseFrozen(String(holder.value));
        return formulas.length === 0 ? [] : [[id, formulas] as const];
      }),
    );
}

/** Queues the writing of what is frozen on a sheet; nothing frozen takes the note away, which has to be there. */
export function queueFrozenNote(context: Excel.RequestContext, sheetId: string, formulas: readonly FrozenFormula[]): void {
  if (formulas.length === 0) holderOf(context, sheetId).delete();
  else if (supports("sheetProperties"))
    context.workbook.worksheets.getItem(sheetId).customProperties.add(property, serialiseFrozen(formulas));
  else context.workbook.settings.add(settingKey(sheetId), serialiseFrozen(formulas));
}

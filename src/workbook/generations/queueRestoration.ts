import { queueMark } from "../sheets/queueMark";
import type { SheetEntry } from "../sheets/sheetEntry";

/** Queues that a sheet which was put away is shown again under its own name, with its defined names. */
export function queueRestoration(
  context: Excel.RequestContext,
  { id, mark }: SheetEntry,
  name: string,
  definedNames: ReadonlySet<string>,
): void {
  if (!mark) throw new Error("Only a sheet of ours can be restored");
  const sheet = context.workbook.worksheets.getItem(id);
  sheet.visibility = "Visible";
  sheet.name = name;
  for (const { name: definedName, address } of mark.names) {
    if (definedNames.has(definedName)) context.workbook.names.getItem(definedName).delete();
    context.workbook.names.add(definedName, sheet.getRange(address));
  }
  queueMark(context, sheet, id, { ...mark, name, state: "current", replacedBy: undefined, chosen: undefined });
}

import { AddConditionalRuleMutation, DeleteConditionalRuleMutation } from "@univerjs/sheets-conditional-formatting";
import type { SideConditionalFormat } from "../sideData";
import type { WorkbookModel } from "../workbookModel";
import { conditionalRule } from "./conditionalRule";

/**
 * Draws the conditional formats of the side data, which is where they live: Univer's own rules are a picture of them,
 * made anew for a sheet whose formats changed.
 */
export function showConditionalFormats(model: WorkbookModel): void {
  const shown = new Map<string, { text: string; ids: string[] }>();

  const show = (subUnitId: string, formats: readonly SideConditionalFormat[]) => {
    const text = JSON.stringify(formats);
    const former = shown.get(subUnitId);
    if (former?.text === text || (!former && formats.length === 0)) return;
    for (const cfId of former?.ids ?? []) model.core.run(DeleteConditionalRuleMutation, { subUnitId, cfId });
    const ids: string[] = [];
    // Univer puts each new rule before the others: the last in priority is added first.
    for (const format of [...formats].sort((a, b) => b.priority - a.priority)) {
      const rule = conditionalRule(format);
      if (!rule) continue;
      const ranges = format.ranges.map((range) => ({ ...range }));
      model.core.run(AddConditionalRuleMutation, { subUnitId, rule: { cfId: format.id, ranges, stopIfTrue: format.stopIfTrue, rule } });
      ids.push(format.id);
    }
    shown.set(subUnitId, { text, ids });
  };

  const showAll = () => {
    for (const [sheetId, side] of Object.entries(model.side.book.sheets))
      if (model.sheets.has(sheetId)) show(sheetId, side.conditionalFormats);
    for (const sheetId of shown.keys()) if (!model.sheets.has(sheetId)) shown.delete(sheetId);
  };
  model.side.listeners.push(showAll);
  showAll();
}

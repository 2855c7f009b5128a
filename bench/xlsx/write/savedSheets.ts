import type { IWorkbookData } from "@univerjs/core";
import type { SideBook } from "../../model/sideData";
import type { OriginalSheet, XlsxPackage } from "../package/xlsxPackage";

/** A tab of the workbook to be saved: a sheet of the model, or one that the model does not know (a chart sheet, a macro sheet). */
export interface Tab {
  readonly id: string;
  readonly original: OriginalSheet | null;
  readonly oldIndex: number | null;
}

/**
 * The tabs in their new order. Sheets that the grid does not show keep their place after the sheet they followed;
 * when that one was deleted they move to the next one before it.
 */
export function savedTabs(original: XlsxPackage | null, snapshot: IWorkbookData, side: SideBook): Tab[] {
  const old = original?.sheets ?? [];
  const claimed = new Set<string>();
  const tabs = snapshot.sheetOrder.map((id): Tab => {
    const part = side.sheets[id]?.sourcePart ?? null;
    const index = part === null ? -1 : old.findIndex((sheet) => sheet.worksheet && sheet.part === part && !claimed.has(part));
    if (part !== null && index >= 0) claimed.add(part); // a copy of a sheet has the same source, but only one can keep the part
    return { id, original: old[index] ?? null, oldIndex: index < 0 ? null : index };
  });
  old.forEach((sheet, index) => {
    if (sheet.worksheet) return;
    const before = old.slice(0, index).map(({ part }) => tabs.findIndex((tab) => tab.original?.part === part));
    tabs.splice(Math.max(-1, ...before) + 1, 0, { id: sheet.id, original: sheet, oldIndex: index });
  });
  return tabs;
}

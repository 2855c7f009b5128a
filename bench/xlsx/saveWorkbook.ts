import type { IWorkbookData, IWorksheetData } from "@univerjs/core";
import { emptySideSheet, type SideBook } from "../model/sideData";
import { PackageEdit } from "./package/packageEdit";
import type { XlsxPackage } from "./package/xlsxPackage";
import { zipPackage } from "./package/zipPackage";
import { bookContext } from "./read/bookContext";
import { readBook } from "./read/readBook";
import { patchKept } from "./kept/patchKept";
import { patchReferences } from "./kept/patchReferences";
import { patchSheet } from "./patch/patchSheet";
import { eachCell } from "./snapshot/eachCell";
import { sheetDigests, type SheetSection } from "./snapshot/sheetDigests";
import { openStyleBook } from "./styles/openStyleBook";
import { changeBookProperties } from "./write/bookProperties";
import { changeWorkbookPart, type PlacedTab } from "./write/workbookChanges";
import { dropCalculationChain } from "./write/calculationChain";
import { FRESH_WORKBOOK, freshPackage } from "./write/freshPackage";
import { savedTabs, type Tab } from "./write/savedSheets";
import { sheetTargets } from "./write/sheetTarget";
import { writeSheet } from "./write/writeSheet";

const WORKSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/**
 * Saves the model as .xlsx over the package it came from (null: a new workbook).
 *
 * Parts that were not touched keep their bytes. A sheet of the file in which something changed has only that replaced:
 * cells one by one, other sections whole. A sheet made here is written whole. Deleted sheets go with their own parts.
 */
export function saveWorkbook(original: XlsxPackage | null, snapshot: IWorkbookData, side: SideBook): Uint8Array {
  const parts = original?.parts ?? freshPackage();
  const workbookPart = original?.workbookPart ?? FRESH_WORKBOOK;
  const edit = new PackageEdit(parts, workbookPart);
  const tabs = savedTabs(original, snapshot, side);
  const styles = openStyleBook(edit, workbookPart, snapshot);
  const targetOf = sheetTargets(edit, styles, snapshot);
  const kept = new Set(tabs.map((tab) => tab.original));
  const deleted = (original?.sheets ?? []).filter((sheet) => !kept.has(sheet));
  edit.unrelate(
    workbookPart,
    deleted.map((sheet) => sheet.relationshipId),
  );

  let formulasMoved = deleted.length > 0;
  let context: ReturnType<typeof bookContext> | null = null;
  const placed = tabs.map((tab): PlacedTab => {
    const own = side.sheets[tab.id] ?? emptySideSheet();
    if (tab.original && !tab.original.worksheet)
      return { ...tab, relationshipId: tab.original.relationshipId, printChanged: false, filterChanged: false };
    if (!tab.original) {
      const part = edit.addPart("xl/worksheets/sheet#.xml", WORKSHEET, "");
      const relationshipId = edit.relate(workbookPart, "worksheet", { part });
      edit.setText(part, edit.spoken(writeSheet(targetOf(tab.id, own, part))));
      formulasMoved ||= hasFormulas(snapshot.sheets[tab.id] ?? {});
      return { ...tab, relationshipId, printChanged: hasPrintNames(tab, side), filterChanged: own.autoFilter !== null };
    }
    const changed = changedSections(tab, snapshot, side);
    if (changed.size > 0) {
      context ??= bookContext(parts, readBook(parts));
      const target = targetOf(tab.id, own, tab.original.part);
      formulasMoved = patchSheet(target, changed, context) || formulasMoved;
      if (changed.has("kept")) patchKept(edit, tab.original.part, own.kept ?? []);
    }
    return {
      ...tab,
      relationshipId: tab.original.relationshipId,
      printChanged: changed.has("pageLayout"),
      filterChanged: changed.has("autoFilter"),
    };
  });

  if (original) patchReferences(edit, original, snapshot, side);
  styles.save(original === null);
  changeWorkbookPart(edit, workbookPart, original, snapshot, side, placed);
  changeBookProperties(edit, workbookPart, original, snapshot, side);
  if (formulasMoved) dropCalculationChain(edit, workbookPart);
  return zipPackage(edit.finish());
}

function changedSections(tab: Tab, snapshot: IWorkbookData, side: SideBook): Set<SheetSection> {
  const digests = sheetDigests(snapshot, tab.id, side.sheets[tab.id] ?? emptySideSheet());
  const sections = Object.keys(digests) as SheetSection[];
  return new Set(sections.filter((section) => digests[section] !== tab.original?.digests[section]));
}

function hasFormulas(sheet: Partial<IWorksheetData>): boolean {
  let found = false;
  eachCell(sheet, (_row, _column, cell) => {
    found ||= Boolean(cell.f ?? cell.si);
  });
  return found;
}

function hasPrintNames(tab: Tab, side: SideBook): boolean {
  const layout = side.sheets[tab.id]?.pageLayout;
  return Boolean(layout?.printTitleRows ?? layout?.printTitleColumns ?? layout?.printArea);
}

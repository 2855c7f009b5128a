import type { IWorkbookData } from "@univerjs/core";
import type { SideBook } from "../../model/sideData";
import type { PackageEdit } from "../package/packageEdit";
import type { XlsxPackage } from "../package/xlsxPackage";
import { readFileNames } from "../read/readNames";
import { bookDigests } from "../snapshot/bookDigests";
import { childOf, childrenOf, parseXml } from "../xml/parseXml";
import { element } from "../xml/writeElement";
import { writeDefinedNames, type SavedSheet } from "./definedNames";
import type { Tab } from "./savedSheets";
import { writeWorkbookPart, type WorkbookChanges } from "./writeWorkbookPart";

/** A tab that has its part in the package. */
export interface PlacedTab extends Tab {
  readonly relationshipId: string;
  readonly printChanged: boolean;
  readonly filterChanged: boolean;
}

const STATES = { Visible: null, Hidden: "hidden", VeryHidden: "veryHidden" } as const;

/** Puts tabs, names, protection and the shown tab into the workbook part, each only when it changed. */
export function changeWorkbookPart(
  edit: PackageEdit,
  workbookPart: string,
  original: XlsxPackage | null,
  snapshot: IWorkbookData,
  side: SideBook,
  tabs: readonly PlacedTab[],
): void {
  const text = edit.text(workbookPart);
  const root = parseXml(text, workbookPart);
  const entries = childrenOf(childOf(root, "sheets"), "sheet");
  const digests = bookDigests(snapshot, side);
  const changes: WorkbookChanges = {};

  let nextId = Math.max(0, ...entries.map(({ attributes }) => Number(attributes.sheetId ?? 0))) + 1;
  const written = tabs.map((tab) => {
    const former = tab.oldIndex === null ? undefined : entries[tab.oldIndex]?.attributes;
    const state = side.sheets[tab.id] ? STATES[visibilityOf(tab.id, snapshot, side)] : (former?.state ?? null);
    const name = snapshot.sheets[tab.id]?.name ?? former?.name ?? "";
    return { name, sheetId: former?.sheetId ?? String(nextId++), state, "r:id": tab.relationshipId };
  });
  const before = entries.map(({ attributes }) =>
    [attributes.name, attributes.sheetId, attributes.state === "visible" ? null : (attributes.state ?? null), attributes["r:id"]].join(),
  );
  const now = written.map((sheet) => [sheet.name, sheet.sheetId, sheet.state, sheet["r:id"]].join());
  const tabsChanged = before.join("\n") !== now.join("\n");
  if (tabsChanged) {
    changes.sheets = element("sheets", {}, written.map((sheet) => element("sheet", sheet)).join(""));
    changes.activeTab = shownTab(root.children.find(({ name }) => name === "bookViews")?.children[0]?.attributes.activeTab, tabs, written);
  }

  const saved = tabs.map((tab, index): SavedSheet => {
    const oldName = tab.oldIndex === null ? null : (entries[tab.oldIndex]?.attributes.name ?? null);
    return {
      id: tab.id,
      name: written[index]?.name ?? "",
      oldIndex: tab.oldIndex,
      oldName,
      printChanged: tab.printChanged,
      filterChanged: tab.filterChanged,
    };
  });
  if (
    tabsChanged ||
    digests.names !== original?.bookDigests.names ||
    saved.some(({ printChanged, filterChanged }) => printChanged || filterChanged)
  ) {
    const ids = (original?.sheets ?? []).map(({ id }) => id);
    changes.definedNames = writeDefinedNames(readFileNames(root), ids, snapshot, side, saved);
  }
  const former = original?.bookDigests.protection;
  if (former === undefined ? side.structureProtected : digests.protection !== former) {
    changes.protection = side.structureProtected ? element("workbookProtection", { lockStructure: true }) : "";
  }
  if (original === null && side.date1904) changes.date1904 = true;
  if (Object.keys(changes).length > 0) {
    const result = writeWorkbookPart(text, changes, (fragment) => edit.spoken(fragment));
    if (result !== text) edit.setText(workbookPart, result);
  }
}

/** Univer knows hidden and shown; very hidden is a word of the side table. */
function visibilityOf(id: string, snapshot: IWorkbookData, side: SideBook): keyof typeof STATES {
  if (snapshot.sheets[id]?.hidden !== 1) return "Visible";
  return side.sheets[id]?.visibility === "VeryHidden" ? "VeryHidden" : "Hidden";
}

/** The tab that was shown, wherever it is now; the first visible one when it is gone. */
function shownTab(activeTab: string | undefined, tabs: readonly Tab[], written: readonly { state: string | null }[]): number {
  const kept = tabs.findIndex((tab) => tab.oldIndex === Number(activeTab ?? 0));
  if (kept >= 0 && written[kept]?.state === null) return kept;
  return Math.max(
    0,
    written.findIndex(({ state }) => state === null),
  );
}

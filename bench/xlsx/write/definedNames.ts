import type { IWorkbookData } from "@univerjs/core";
import type { SideBook } from "../../model/sideData";
import { columnName } from "../address/columnName";
import { absoluteAddress } from "../address/rangeAddress";
import { quoteSheetName } from "../address/sheetReference";
import { renameSheet } from "../formulas/renameSheet";
import { formulaForFile } from "../formulas/formulaForFile";
import { readSnapshotNames, WHOLE_WORKBOOK } from "../snapshot/definedNames";
import { nameKey } from "../snapshot/bookDigests";
import { isOrdinaryName, toSnapshotName, type FileName } from "../read/readNames";
import { escapeText } from "../xml/escapeXml";
import { element } from "../xml/writeElement";

/** A sheet of the saved workbook, in the order of the tabs. `oldIndex` is where it stood in the file; null = new. */
export interface SavedSheet {
  readonly id: string;
  readonly name: string;
  readonly oldIndex: number | null;
  readonly oldName: string | null;
  /** What the print names of the file would say has changed. */
  readonly printChanged: boolean;
  readonly filterChanged: boolean;
}

const PRINT_TITLES = "_xlnm.Print_Titles";
const PRINT_AREA = "_xlnm.Print_Area";
const FILTER = "_xlnm._FilterDatabase";

/**
 * <definedNames>: names of the file that still hold keep their text and attributes, with the index of their sheet renumbered;
 * changed and new ones come from the model; print areas, titles and filters from the side table. In the order Excel wants: by name.
 */
export function writeDefinedNames(
  fileNames: readonly FileName[],
  sheetIds: readonly string[],
  snapshot: IWorkbookData,
  side: SideBook,
  sheets: readonly SavedSheet[],
): string {
  const modelNames = new Map(readSnapshotNames(snapshot).map((name) => [nameKey(name), name]));
  const written: { key: string; xml: string }[] = [];
  const add = (name: string, text: string, attributes: Readonly<Record<string, string>>, sheetIndex: number | null) => {
    const xml = element(
      "definedName",
      { ...attributes, localSheetId: null, name, ...(sheetIndex === null ? {} : { localSheetId: sheetIndex }) },
      escapeText(text),
    );
    written.push({ key: `${name.toLowerCase()} ${String(sheetIndex ?? -1).padStart(6)}`, xml });
  };

  fileNames.forEach((name, index) => {
    const sheetIndex = name.sheetIndex === null ? null : sheets.findIndex((sheet) => sheet.oldIndex === name.sheetIndex);
    if (sheetIndex === -1) return; // its sheet was deleted
    const sheet = sheetIndex === null ? undefined : sheets[sheetIndex];
    if (isOrdinaryName(name)) {
      const model = toSnapshotName(name, index, sheetIds);
      if (!modelNames.delete(nameKey(model))) return;
    } else if (sheet?.printChanged && (name.name === PRINT_TITLES || name.name === PRINT_AREA)) return;
    else if (sheet?.filterChanged && name.name === FILTER) return;
    const renamed = sheet?.oldName && sheet.oldName !== sheet.name ? renameSheet(name.text, sheet.oldName, sheet.name) : name.text;
    add(name.name, renamed, name.attributes, sheetIndex);
  });

  for (const name of modelNames.values()) {
    const local = name.localSheetId ?? WHOLE_WORKBOOK;
    const sheetIndex = local === WHOLE_WORKBOOK ? null : sheets.findIndex((sheet) => sheet.id === local);
    if (sheetIndex === -1) continue; // a name of a sheet that is gone holds nowhere
    const attributes = { ...(name.comment ? { comment: name.comment } : {}), ...(name.hidden ? { hidden: "1" } : {}) };
    add(name.name, formulaForFile(name.formulaOrRefString), attributes, sheetIndex);
  }

  sheets.forEach((sheet, index) => {
    const own = side.sheets[sheet.id];
    if (!own) return;
    const reference = (range: Parameters<typeof absoluteAddress>[0]) => `${quoteSheetName(sheet.name)}!${absoluteAddress(range)}`;
    const { printTitleRows: rows, printTitleColumns: columns, printArea } = own.pageLayout;
    // columns first, as Excel writes them; only whole rows and columns repeat
    const titles = [
      columns ? `${quoteSheetName(sheet.name)}!$${columnName(columns.startColumn)}:$${columnName(columns.endColumn)}` : "",
      rows ? `${quoteSheetName(sheet.name)}!$${rows.startRow + 1}:$${rows.endRow + 1}` : "",
    ].filter((title) => title !== "");
    if (sheet.printChanged && titles.length > 0) add(PRINT_TITLES, titles.join(","), {}, index);
    if (sheet.printChanged && printArea) add(PRINT_AREA, reference(printArea), {}, index);
    if (sheet.filterChanged && own.autoFilter) add(FILTER, reference(own.autoFilter), { hidden: "1" }, index);
  });
  const sorted = written.sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0));
  return sorted.length === 0 ? "" : element("definedNames", {}, sorted.map(({ xml }) => xml).join(""));
}

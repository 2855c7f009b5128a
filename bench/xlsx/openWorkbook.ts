import type { IWorkbookData, LocaleType } from "@univerjs/core";
import { emptySideBook, type SideBook } from "../model/sideData";
import { unzipPackage } from "./package/unzipPackage";
import type { OriginalSheet, XlsxPackage } from "./package/xlsxPackage";
import { bookContext } from "./read/bookContext";
import { readBook } from "./read/readBook";
import { readDocumentProperties } from "./read/readDocumentProperties";
import { readCustomDocumentProperties, readSettings } from "./read/readBookProperties";
import { isOrdinaryName, readFileNames, toSnapshotName } from "./read/readNames";
import { readPrintNames } from "./read/printNames";
import { partsWithReferences, referencesOf } from "./kept/references";
import { readKept } from "./kept/readKept";
import { readSheet } from "./read/readSheet";
import { bookDigests } from "./snapshot/bookDigests";
import { namesResource } from "./snapshot/definedNames";
import { sheetDigests } from "./snapshot/sheetDigests";
import { NO, YES } from "./styles/univerValues";

/** Univer's word for Russian; its enumeration is not imported, see `univerValues`. */
const RUSSIAN = "ruRU" as LocaleType;

/**
 * Opens an .xlsx or .xlsm file.
 *
 * @returns the snapshot for Univer (cells, formulas with cached values, looks, merges, sizes, frozen panes, names),
 * the side table (links, validation, conditional formats, tables, print layout, protection …), and the package itself,
 * from which `saveWorkbook` takes everything that was not changed.
 * @throws WorkbookFileError for a file that is encrypted, in the old format, damaged, not a workbook, or without sheets.
 */
export function openWorkbook(bytes: Uint8Array): { snapshot: IWorkbookData; side: SideBook; original: XlsxPackage } {
  const parts = unzipPackage(bytes);
  const book = readBook(parts);
  const context = bookContext(parts, book);

  const side: SideBook = {
    ...emptySideBook(),
    structureProtected: book.structureProtected,
    settings: readSettings(parts, book.part),
    customProperties: readCustomDocumentProperties(parts),
    documentProperties: readDocumentProperties(parts),
    date1904: book.date1904,
  };
  const names = readFileNames(book.root);
  const sheetIds = book.sheets.map(({ id }) => id);
  const snapshot: IWorkbookData = {
    id: "workbook",
    name: "",
    appVersion: "0.25.1",
    locale: RUSSIAN,
    styles: context.used,
    defaultStyle: context.styles.looks[0] ?? {},
    sheetOrder: [],
    sheets: {},
    resources: [namesResource(names.flatMap((name, index) => (isOrdinaryName(name) ? toSnapshotName(name, index, sheetIds) : [])))],
  };
  book.sheets.forEach((entry, index) => {
    if (!entry.worksheet) return;
    const { sheet, side: sideSheet } = readSheet(entry.part, context);
    const kept = readKept(parts, entry.part);
    snapshot.sheetOrder.push(entry.id);
    snapshot.sheets[entry.id] = { ...sheet, id: entry.id, name: entry.name, hidden: entry.visibility === "Visible" ? NO : YES };
    side.sheets[entry.id] = {
      ...sideSheet,
      ...(kept.length > 0 ? { kept } : {}),
      visibility: entry.visibility,
      pageLayout: { ...sideSheet.pageLayout, ...readPrintNames(names, index) },
    };
  });

  for (const part of partsWithReferences(parts)) {
    for (const { sheet, at } of referencesOf(parts.get(part) ?? new Uint8Array())) {
      const own = side.sheets[book.sheets.find(({ name }) => name.toLowerCase() === sheet.toLowerCase())?.id ?? ""];
      if (own) (own.kept ??= []).push({ kind: "reference", at, now: { ...at } });
    }
  }

  const sheets = book.sheets.map((entry): OriginalSheet => {
    const own = side.sheets[entry.id];
    return { ...entry, digests: own ? sheetDigests(snapshot, entry.id, own) : {} };
  });
  return { snapshot, side, original: { parts, workbookPart: book.part, sheets, bookDigests: bookDigests(snapshot, side) } };
}

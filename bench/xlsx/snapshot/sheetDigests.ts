import type { IWorkbookData } from "@univerjs/core";
import type { SideSheet } from "../../model/sideData";
import { cellContent, contentKey } from "./cellContent";
import { Digest, digestOf } from "./digest";
import { eachCell } from "./eachCell";
import { normalColor } from "./normalColor";
import { resolveFormulas } from "./resolveFormulas";
import { snapshotStyles } from "./snapshotStyles";

/** Parts of a sheet that are saved apart from each other: what did not change keeps its letters in the file. */
export type SheetSection =
  | "cells"
  | "rows"
  | "columns"
  | "merges"
  | "view"
  | "tabColor"
  | "protection"
  | "locks"
  | "hyperlinks"
  | "validations"
  | "conditionalFormats"
  | "tables"
  | "autoFilter"
  | "pageLayout"
  | "customProperties"
  | "charts"
  | "kept";

/**
 * Digest of each section of a sheet, of what it means and not of how it is kept: a snapshot that went through Univer
 * with nothing changed gives the same digests.
 */
export function sheetDigests(snapshot: IWorkbookData, sheetId: string, side: SideSheet): Record<SheetSection, string> {
  const sheet = snapshot.sheets[sheetId] ?? {};
  const { xSplit = 0, ySplit = 0, startRow = -1, startColumn = -1 } = sheet.freeze ?? {};
  return {
    cells: cellsDigest(snapshot, sheetId),
    rows: rowsDigest(snapshot, sheetId),
    columns: columnsDigest(snapshot, sheetId),
    merges: digestOf(
      (sheet.mergeData ?? []).map((range) => [range.startRow, range.startColumn, range.endRow, range.endColumn].join()).sort(),
    ),
    view: digestOf([
      ySplit,
      ySplit > 0 ? startRow : -1,
      xSplit,
      xSplit > 0 ? startColumn : -1,
      sheet.showGridlines ?? 1,
      sheet.rightToLeft ?? 0,
    ]),
    tabColor: digestOf(normalColor(sheet.tabColor) ?? null),
    protection: digestOf([side.protected, side.protectionOptions]),
    locks: digestOf([side.unlocked ?? [], side.hiddenFormulas ?? []]),
    hyperlinks: digestOf(side.hyperlinks),
    validations: digestOf(side.validations),
    conditionalFormats: digestOf(side.conditionalFormats),
    tables: digestOf(side.tables),
    autoFilter: digestOf(side.autoFilter),
    pageLayout: digestOf(side.pageLayout),
    customProperties: digestOf(side.customProperties),
    charts: digestOf(side.charts),
    kept: digestOf(side.kept ?? []),
  };
}

function cellsDigest(snapshot: IWorkbookData, sheetId: string): string {
  const sheet = snapshot.sheets[sheetId] ?? {};
  const styles = snapshotStyles(snapshot, sheet);
  const formulaAt = resolveFormulas(sheet);
  const digest = new Digest();
  eachCell(sheet, (row, column, cell) => {
    const content = cellContent(cell, formulaAt(row, column));
    if (content.kind === "empty" && content.formula === null && !cell.s) return;
    digest.add(`${row},${column} ${contentKey(content)}`).add(cell.s ? styles.key(cell.s) : "");
  });
  return digest.value();
}

function rowsDigest(snapshot: IWorkbookData, sheetId: string): string {
  const sheet = snapshot.sheets[sheetId] ?? {};
  const styles = snapshotStyles(snapshot, sheet);
  const digest = new Digest();
  for (const [row, data] of Object.entries(sheet.rowData ?? {})) {
    const height = data?.h !== undefined && data.ia !== 1 ? data.h.toFixed(1) : "";
    const text = `${height} ${data?.hd === 1 ? "hidden" : ""} ${data?.s ? styles.key(data.s) : ""}`;
    if (text !== "  ") digest.add(`${row} ${text}`);
  }
  return digest.value();
}

function columnsDigest(snapshot: IWorkbookData, sheetId: string): string {
  const sheet = snapshot.sheets[sheetId] ?? {};
  const styles = snapshotStyles(snapshot, sheet);
  const digest = new Digest();
  for (const [column, data] of Object.entries(sheet.columnData ?? {})) {
    const width = data?.w === undefined ? "" : String(Math.round(data.w));
    const text = `${width} ${data?.hd === 1 ? "hidden" : ""} ${data?.s ? styles.key(data.s) : ""}`;
    if (text !== "  ") digest.add(`${column} ${text}`);
  }
  return digest.value();
}

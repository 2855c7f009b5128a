import type { IWorkbookData, IWorksheetData } from "@univerjs/core";
import type { SideSheet } from "../../model/sideData";
import type { PackageEdit } from "../package/packageEdit";
import { resolveFormulas } from "../snapshot/resolveFormulas";
import { withUnlockedCells } from "./withUnlockedCells";
import { snapshotStyles, type SnapshotStyles } from "../snapshot/snapshotStyles";
import type { StyleBook } from "../styles/styleBook";

/** A sheet on its way into the package, with what its parts are written from. */
export interface SheetTarget {
  readonly part: string;
  readonly package: PackageEdit;
  readonly book: StyleBook;
  readonly snapshot: IWorkbookData;
  readonly sheet: Partial<IWorksheetData>;
  readonly side: SideSheet;
  readonly styles: SnapshotStyles;
  formulaAt(row: number, column: number): string | null;
  /** Sheet by name, for cached values of charts. */
  sheetByName(name: string): Partial<IWorksheetData> | undefined;
}

/** Makes targets for the sheets of one snapshot. */
export function sheetTargets(
  edit: PackageEdit,
  book: StyleBook,
  snapshot: IWorkbookData,
): (sheetId: string, side: SideSheet, part: string) => SheetTarget {
  const byName = new Map(Object.values(snapshot.sheets).map((sheet) => [(sheet.name ?? "").toLowerCase(), sheet]));
  return (sheetId, side, part) => {
    const sheet = withUnlockedCells(snapshot.sheets[sheetId] ?? {}, side);
    return {
      part,
      package: edit,
      book,
      snapshot,
      sheet,
      side,
      styles: snapshotStyles(snapshot, sheet),
      formulaAt: resolveFormulas(sheet),
      sheetByName: (name) => byName.get(name.toLowerCase()),
    };
  };
}

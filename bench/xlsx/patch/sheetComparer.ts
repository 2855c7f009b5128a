import type { IWorksheetData } from "@univerjs/core";
import type { SideSheet } from "../../model/sideData";
import { isInside } from "../address/isInside";
import { cellContent, contentKey, type CellContent } from "../snapshot/cellContent";
import { resolveFormulas } from "../snapshot/resolveFormulas";
import type { SnapshotStyles } from "../snapshot/snapshotStyles";
import type { SheetTarget } from "../write/sheetTarget";
import type { ComparedSheet } from "./comparedSheet";

/** What differs between the sheet of the file and the sheet of the model. */
export interface SheetComparer {
  contentChanged(row: number, column: number): boolean;
  lookChanged(row: number, column: number): boolean;
  formulaChanged(row: number, column: number): boolean;
  /** Height, hidden, or the row's own look. */
  rowChanged(row: number): boolean;
  rowLookChanged(row: number): boolean;
  /** Rows in which anything differs. */
  changedRows(): Set<number>;
}

interface Side {
  readonly sheet: Partial<IWorksheetData>;
  readonly styles: SnapshotStyles;
  readonly side: SideSheet;
  formulaAt(row: number, column: number): string | null;
}

export function sheetComparer(before: ComparedSheet, target: SheetTarget): SheetComparer {
  const was: Side = { ...before, formulaAt: resolveFormulas(before.sheet) };
  const is: Side = target;
  const contentChanged = (row: number, column: number) => !sameContent(contentOf(was, row, column), contentOf(is, row, column));
  const lookChanged = (row: number, column: number) => lookOf(was, row, column) !== lookOf(is, row, column);
  const rowLook = ({ sheet, styles }: Side, row: number) => keyOf(styles, sheet.rowData?.[row]?.s);
  const rowLookChanged = (row: number) => rowLook(was, row) !== rowLook(is, row);
  const rowChanged = (row: number) => rowLookChanged(row) || measures(was, row) !== measures(is, row);
  return {
    contentChanged,
    lookChanged,
    formulaChanged: (row, column) => was.formulaAt(row, column) !== is.formulaAt(row, column),
    rowChanged,
    rowLookChanged,
    changedRows: () => {
      const columnsOf = ({ sheet }: Side, row: number) => Object.keys(sheet.cellData?.[row] ?? {});
      const rowsOf = ({ sheet }: Side) => [...Object.keys(sheet.cellData ?? {}), ...Object.keys(sheet.rowData ?? {})];
      const rows = [...new Set([...rowsOf(was), ...rowsOf(is)].map(Number))];
      const cellsChanged = (row: number) =>
        [...new Set([...columnsOf(was, row), ...columnsOf(is, row)].map(Number))].some(
          (column) => contentChanged(row, column) || lookChanged(row, column),
        );
      return new Set(rows.filter((row) => rowChanged(row) || cellsChanged(row)));
    },
  };
}

function contentOf(side: Side, row: number, column: number): CellContent {
  return cellContent(side.sheet.cellData?.[row]?.[column] ?? {}, side.formulaAt(row, column));
}

/** Layers of the look; a cell that is in neither sheet as such follows its row and column by itself. */
function lookOf({ sheet, styles, side }: Side, row: number, column: number): string {
  const cell = sheet.cellData?.[row]?.[column];
  if (!cell) return "";
  const locks = isInside(side.unlocked ?? [], row, column) ? "u" : "";
  const hidden = isInside(side.hiddenFormulas ?? [], row, column) ? "h" : "";
  const layers = [sheet.rowData?.[row]?.s, sheet.columnData?.[column]?.s, cell.s].map((style) => keyOf(styles, style));
  return [locks, hidden, ...layers].join("~");
}

function keyOf(styles: SnapshotStyles, style: Parameters<SnapshotStyles["key"]>[0]): string {
  return style ? styles.key(style) : "";
}

function measures({ sheet }: Side, row: number): string {
  const data = sheet.rowData?.[row];
  return `${data?.ia !== 1 && data?.h !== undefined ? data.h.toFixed(1) : ""} ${data?.hd === 1}`;
}

/** What an unchanged formula shows when this bench's engine cannot answer it, or not yet: Excel's own value is better. */
const NO_ANSWER = ["#NAME?", "#SPILL!", "#GETTING_DATA", "#BUSY!"];

/**
 * A formula that stands as it stood has changed its value only when two answers differ by more than the last digits of two
 * engines. A value that the file never had is not a change either: its writer left it to the reader.
 */
function sameContent(was: CellContent, is: CellContent): boolean {
  if (contentKey(was) === contentKey(is)) return true;
  if (was.formula === null || was.formula !== is.formula || was.array !== is.array) return false;
  if (was.kind === "empty" || NO_ANSWER.includes(String(is.value))) return true;
  if (typeof was.value !== "number" || typeof is.value !== "number") return false;
  return Math.abs(was.value - is.value) <= 1e-11 * Math.max(Math.abs(was.value), Math.abs(is.value));
}

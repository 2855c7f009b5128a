import type { ICellData, IStyleData, Nullable } from "@univerjs/core";
import { cellLook } from "../snapshot/cellLook";
import { FORCED_TEXT } from "../styles/univerValues";
import type { SideRange } from "../../model/sideData";
import { isInside } from "../address/isInside";
import { LAST_COLUMN, LAST_ROW } from "../address/rangeAddress";
import { flagsKey, NO_FLAGS, type CellFlags } from "../styles/cellFlags";
import type { SheetTarget } from "./sheetTarget";

/** Cell formats for what a sheet of the snapshot shows: sheet, row, column and cell styles laid over each other, as Univer composes them. */
export interface CellFormats {
  cell(row: number, column: number, cell: ICellData, like: number): number;
  column(column: number): number;
  row(row: number): number;
  /** Format of everything that has no style of its own. */
  readonly sheet: number;
  /** Columns that are unlocked or hide their formulas as a whole: they need a format though they may have no look. */
  readonly flaggedColumns: readonly number[];
}

export function cellFormats(target: SheetTarget): CellFormats {
  const { styles, sheet, book, snapshot } = target;
  const known = new Map<string, number>();
  const base = styles.style(snapshot.defaultStyle);
  const own = styles.style(sheet.defaultStyle);
  const compose = (layers: readonly Nullable<IStyleData | string>[], flags: CellFlags, like: number): number => {
    const ids = layers.every((layer) => layer === null || layer === undefined || typeof layer === "string");
    const key = ids ? `${flagsKey(flags)} ${like}|${layers.map((layer) => layer ?? "").join("|")}` : null;
    const cached = key === null ? undefined : known.get(key);
    if (cached !== undefined) return cached;
    const whole: Record<string, unknown> = { ...own };
    for (const layer of layers) {
      for (const [name, value] of Object.entries(styles.style(layer) ?? {})) if (value !== undefined) whole[name] = value;
    }
    const format = book.formatOf(cellLook(whole as IStyleData, base), flags, like);
    if (key !== null) known.set(key, format);
    return format;
  };
  const { unlocked = [], hiddenFormulas = [] } = target.side;
  const flagsAt = (row: number, column: number, cell: ICellData): CellFlags => ({
    quoted: cell.t === FORCED_TEXT && !cell.f,
    unlocked: isInside(unlocked, row, column),
    hidden: isInside(hiddenFormulas, row, column),
  });
  const whole = ({ startRow, endRow }: SideRange) => startRow === 0 && endRow >= LAST_ROW;
  const columnFlags = (column: number): CellFlags => ({
    quoted: false,
    unlocked: isInside(unlocked.filter(whole), 0, column),
    hidden: isInside(hiddenFormulas.filter(whole), 0, column),
  });
  const everywhere = (range: SideRange) => whole(range) && range.startColumn === 0 && range.endColumn >= LAST_COLUMN;
  const sheetFlags: CellFlags = { quoted: false, unlocked: unlocked.some(everywhere), hidden: hiddenFormulas.some(everywhere) };
  return {
    cell: (row, column, cell, like) =>
      compose([sheet.rowData?.[row]?.s, sheet.columnData?.[column]?.s, cell.s], flagsAt(row, column, cell), like),
    column: (column) => compose([sheet.columnData?.[column]?.s], columnFlags(column), 0),
    row: (row) => compose([sheet.rowData?.[row]?.s], NO_FLAGS, 0),
    sheet: compose([], sheetFlags, 0),
    flaggedColumns: [...unlocked, ...hiddenFormulas].filter((range) => whole(range) && !everywhere(range)).flatMap(columnsOf),
  };
}

function columnsOf({ startColumn, endColumn }: SideRange): number[] {
  return Array.from({ length: endColumn - startColumn + 1 }, (_, index) => startColumn + index);
}

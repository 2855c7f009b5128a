import type { ICellData, IStyleData, Nullable } from "@univerjs/core";
import { cellLook } from "../snapshot/cellLook";
import { FORCED_TEXT } from "../styles/univerValues";
import type { SheetTarget } from "./sheetTarget";

/** Cell formats for what a sheet of the snapshot shows: sheet, row, column and cell styles laid over each other, as Univer composes them. */
export interface CellFormats {
  cell(row: number, column: number, cell: ICellData, like: number): number;
  column(column: number): number;
  row(row: number): number;
  /** Format of everything that has no style of its own. */
  readonly sheet: number;
}

export function cellFormats(target: SheetTarget): CellFormats {
  const { styles, sheet, book, snapshot } = target;
  const known = new Map<string, number>();
  const base = styles.style(snapshot.defaultStyle);
  const own = styles.style(sheet.defaultStyle);
  const compose = (layers: readonly Nullable<IStyleData | string>[], quoted: boolean, like: number): number => {
    const ids = layers.every((layer) => layer === null || layer === undefined || typeof layer === "string");
    const key = ids ? `${quoted ? "'" : ""}${like}|${layers.map((layer) => layer ?? "").join("|")}` : null;
    const cached = key === null ? undefined : known.get(key);
    if (cached !== undefined) return cached;
    const whole: Record<string, unknown> = { ...own };
    for (const layer of layers) {
      for (const [name, value] of Object.entries(styles.style(layer) ?? {})) if (value !== undefined) whole[name] = value;
    }
    const format = book.formatOf(cellLook(whole as IStyleData, base), quoted, like);
    if (key !== null) known.set(key, format);
    return format;
  };
  return {
    cell: (row, column, cell, like) =>
      compose([sheet.rowData?.[row]?.s, sheet.columnData?.[column]?.s, cell.s], cell.t === FORCED_TEXT && cell.f == null, like),
    column: (column) => compose([sheet.columnData?.[column]?.s], false, 0),
    row: (row) => compose([sheet.rowData?.[row]?.s], false, 0),
    sheet: own ? compose([], false, 0) : 0,
  };
}

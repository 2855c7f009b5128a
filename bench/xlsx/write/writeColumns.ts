import { pixelsToWidth } from "../sizes/columnWidth";
import { element } from "../xml/writeElement";
import type { CellFormats } from "./cellFormats";
import type { SheetTarget } from "./sheetTarget";

const LAST = 16_384;

/** <cols>: neighbours that are alike share an element; a look of the whole sheet runs on to the last column. */
export function writeColumns(target: SheetTarget, formats: CellFormats): string {
  const { columnData = {}, defaultColumnWidth = 64 } = target.sheet;
  const widthOf = (pixels: number): number => pixelsToWidth(pixels, target.book.digitWidth);
  const flagged = new Set(formats.flaggedColumns);
  const columns = [...new Set([...Object.keys(columnData).map(Number), ...flagged])].sort((one, other) => one - other);
  const written: { min: number; max: number; key: string; attributes: Record<string, string | number | boolean> }[] = [];
  const add = (min: number, max: number, attributes: Record<string, string | number | boolean>) => {
    const key = JSON.stringify(attributes);
    const before = written.at(-1);
    if (before && before.key === key && before.max === min - 1) before.max = max;
    else written.push({ min, max, key, attributes });
  };
  const styled = formats.sheet === 0 ? {} : { style: formats.sheet };
  let next = 1;
  for (const column of columns) {
    const data = columnData[column];
    const style = data?.s || flagged.has(column) ? formats.column(column) : formats.sheet;
    const plain = data?.w === undefined && data?.hd !== 1 && style === formats.sheet;
    if (plain) continue;
    if (formats.sheet !== 0 && column + 1 > next) add(next, column, { width: widthOf(defaultColumnWidth), ...styled });
    const width = widthOf(data?.w ?? defaultColumnWidth);
    add(column + 1, column + 1, {
      width,
      ...(style === 0 ? {} : { style }),
      ...(data?.hd === 1 ? { hidden: true } : {}),
      ...(data?.w === undefined ? {} : { customWidth: true }),
    });
    next = column + 2;
  }
  if (formats.sheet !== 0 && next <= LAST) add(next, LAST, { width: widthOf(defaultColumnWidth), ...styled });
  return written.length === 0
    ? ""
    : element("cols", {}, written.map(({ min, max, attributes }) => element("col", { min, max, ...attributes })).join(""));
}

import { pixelsToWidth } from "../sizes/columnWidth";
import { parseXml } from "../xml/parseXml";
import { element } from "../xml/writeElement";
import { sectionSlice, type SheetPatch } from "./patchedSections";

type ColumnAttributes = Readonly<Record<string, string>>;

/** <cols> with the changed columns; the others, and those beyond what the grid knows, keep their attributes. */
export function patchColumns(patch: SheetPatch): string {
  const slice = sectionSlice(patch, "cols");
  const inFile = slice
    ? parseXml(patch.text.slice(slice.start, slice.end), patch.target.part).children.map(({ attributes }) => attributes)
    : [];
  const known = patch.before.sheet.columnCount ?? 0;
  const former = new Map<number, ColumnAttributes>();
  for (const { min, max, ...rest } of inFile)
    for (let column = Number(min) - 1; column < Math.min(Number(max), known); column++) former.set(column, rest);

  const written: { min: number; max: number; attributes: ColumnAttributes }[] = [];
  const add = (min: number, max: number, attributes: ColumnAttributes) => {
    const last = written.at(-1);
    if (last && last.max === min - 1 && JSON.stringify(last.attributes) === JSON.stringify(attributes)) last.max = max;
    else written.push({ min, max, attributes });
  };
  const columns = [...new Set([...former.keys(), ...Object.keys(patch.target.sheet.columnData ?? {}).map(Number)])].sort(
    (one, other) => one - other,
  );
  for (const column of columns) {
    const attributes = columnAttributes(patch, column, former.get(column));
    if (attributes) add(column + 1, column + 1, attributes);
  }
  for (const { min = "1", max = "1", ...rest } of inFile) {
    const first = Math.max(Number(min), known + 1);
    if (first <= Number(max)) add(Math.max(first, (written.at(-1)?.max ?? 0) + 1), Number(max), rest);
  }
  return written.length === 0
    ? ""
    : element("cols", {}, written.map(({ min, max, attributes }) => element("col", { min, max, ...attributes })).join(""));
}

function columnAttributes(patch: SheetPatch, column: number, former: ColumnAttributes | undefined): ColumnAttributes | null {
  const was = patch.before.sheet.columnData?.[column];
  const is = patch.target.sheet.columnData?.[column];
  const sameWidth = (was?.w === undefined ? null : Math.round(was.w)) === (is?.w === undefined ? null : Math.round(is.w));
  const sameStyle = (was?.s ? patch.before.styles.key(was.s) : "") === (is?.s ? patch.target.styles.key(is.s) : "");
  if (former && sameWidth && sameStyle && (was?.hd === 1) === (is?.hd === 1)) return former;
  if (!former && (!is || (is.w === undefined && !is.s && is.hd !== 1))) return null;
  const { width, style, customWidth, ...rest } = without(former ?? {}, "hidden");
  const pixels = is?.w ?? patch.target.sheet.defaultColumnWidth ?? 64;
  const newStyle = sameStyle ? style : is?.s ? String(patch.formats.column(column)) : undefined;
  return {
    ...rest,
    width: sameWidth && width !== undefined ? width : String(pixelsToWidth(pixels, patch.target.book.digitWidth)),
    ...(newStyle === undefined ? {} : { style: newStyle }),
    ...(is?.hd === 1 ? { hidden: "1" } : {}),
    ...(sameWidth ? (customWidth === undefined ? {} : { customWidth }) : { customWidth: "1" }),
  };
}

function without(attributes: ColumnAttributes, name: string): ColumnAttributes {
  return Object.fromEntries(Object.entries(attributes).filter(([key]) => key !== name));
}

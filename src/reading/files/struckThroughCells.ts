import { utils } from "@e965/xlsx";

/** Texts of the parts of an .xlsx package by their path; null where the package has no such part. */
export type PackageText = (path: string) => string | null;

/** Numbers of the cell formats (xf) of styles.xml whose font is struck through. */
function struckFormats(styles: string): ReadonlySet<string> {
  const fonts = /<(?:\w+:)?fonts\b[\s\S]*?<\/(?:\w+:)?fonts>/.exec(styles)?.[0] ?? "";
  const struckFonts = new Set<string>();
  let font = 0;
  for (const [, body = ""] of fonts.matchAll(/<(?:\w+:)?font(?:\s[^>]*)?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?font>)/g)) {
    const strike = /<(?:\w+:)?strike(?:\s+val="([^"]*)")?\s*\/?>/.exec(body);
    if (strike !== null && strike[1] !== "0" && strike[1] !== "false") struckFonts.add(String(font));
    font += 1;
  }
  const formats = /<(?:\w+:)?cellXfs\b[\s\S]*?<\/(?:\w+:)?cellXfs>/.exec(styles)?.[0] ?? "";
  const struck = new Set<string>();
  let format = 0;
  for (const [xf] of formats.matchAll(/<(?:\w+:)?xf\b[^>]*>/g)) {
    if (struckFonts.has(/\bfontId="(\d+)"/.exec(xf)?.[1] ?? "")) struck.add(String(format));
    format += 1;
  }
  return struck;
}

/**
 * Cells of a worksheet of an .xlsx package whose whole font is struck through, as "row,column" (zero-based). SheetJS drops fonts, so
 * the two parts are looked at directly; the sheet is scanned only when some style is struck through.
 */
export function struckThroughCells(part: PackageText, sheetPath: string): ReadonlySet<string> {
  const formats = struckFormats(part("xl/styles.xml") ?? "");
  const cells = new Set<string>();
  if (formats.size === 0) return cells;
  for (const [tag] of (part(sheetPath) ?? "").matchAll(/<(?:\w+:)?c\s[^>]*>/g)) {
    const address = /\br="([A-Z]+\d+)"/.exec(tag)?.[1];
    if (address === undefined || !formats.has(/\bs="(\d+)"/.exec(tag)?.[1] ?? "")) continue;
    const { r, c } = utils.decode_cell(address);
    cells.add(`${r},${c}`);
  }
  return cells;
}

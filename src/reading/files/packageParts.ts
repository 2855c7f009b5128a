import type { PackageText } from "./struckThroughCells";

/** What SheetJS gives under `bookFiles` for a .zip container: an entry a part (or the same under `FileIndex`). */
export interface PackageFiles {
  readonly [path: string]: { readonly content?: Uint8Array | readonly number[] } | undefined;
}

/** Parts of an .xlsx package by path. */
export function packageText(files: PackageFiles): PackageText {
  return (path) => {
    const content = files[path.replace(/^\//, "")]?.content;
    return content === undefined ? null : new TextDecoder().decode(Uint8Array.from(content));
  };
}

/** Path of the part that holds a worksheet, by its relationship id in the workbook; null where the package has none. */
export function sheetPath(part: PackageText, relationship: string): string | null {
  const relations = part("xl/_rels/workbook.xml.rels") ?? "";
  for (const [tag] of relations.matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)) {
    if (/\bId="([^"]*)"/.exec(tag)?.[1] !== relationship) continue;
    const target = /\bTarget="([^"]*)"/.exec(tag)?.[1] ?? "";
    return target.startsWith("/") ? target.slice(1) : `xl/${target}`;
  }
  return null;
}

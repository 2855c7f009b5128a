import type { PackageText } from "./struckThroughCells";

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

import type { SideKept, SideRange } from "../../model/sideData";
import { parseRange, parseRanges } from "../address/rangeAddress";
import { findPart } from "../package/findPart";
import { decodePart } from "../package/partText";
import { readRelationships } from "../package/relationships";
import { anchorsOf } from "./anchors";

/**
 * Places of what the bench keeps without knowing it: comments, pictures and charts of the file, pivot tables, conditional formats and
 * validations that Office.js has no words for. They move with their cells and are written back where they have come to.
 */
export function readKept(parts: ReadonlyMap<string, Uint8Array>, sheetPart: string): SideKept[] {
  const kept = new Map<string, SideKept>();
  const add = (kind: SideKept["kind"], at: SideRange | null) => {
    if (at) kept.set(`${kind} ${Object.values(at).join()}`, { kind, at, now: { ...at } });
  };
  for (const { kind, target, external } of readRelationships(parts, sheetPart).values()) {
    const part = external ? undefined : findPart(parts, target);
    const bytes = part === undefined ? undefined : parts.get(part);
    if (!bytes) continue;
    if (kind === "comments" || kind === "threadedComment")
      for (const [, address] of decodePart(bytes).matchAll(/<(?:\w+:)?(?:comment|threadedComment)\s[^>]*?\bref="([^"]+)"/g))
        add("cell", parseRange(address ?? ""));
    else if (kind === "pivotTable")
      add("block", parseRange(/<(?:\w+:)?location\s[^>]*?\bref="([^"]+)"/.exec(decodePart(bytes))?.[1] ?? ""));
    else if (kind === "drawing") for (const { at } of anchorsOf(decodePart(bytes))) add("object", at);
  }
  const sheet = decodePart(parts.get(sheetPart) ?? new Uint8Array());
  const afterCells = sheet.slice(Math.max(0, sheet.lastIndexOf("sheetData")));
  for (const [, attribute, text] of afterCells.matchAll(
    /<(?:\w+:)?conditionalFormatting\s[^>]*?\bsqref="([^"]+)"|<\w+:sqref>([^<]+)<\/\w+:sqref>/g,
  ))
    for (const range of parseRanges(attribute ?? text ?? "")) add("area", range);
  return [...kept.values()];
}

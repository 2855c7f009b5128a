import { rangeAddress } from "../address/rangeAddress";
import { findPart } from "../package/findPart";
import { digestOf } from "../snapshot/digest";
import { childrenOf, parseXml } from "../xml/parseXml";
import { setAttribute } from "../xml/setAttribute";
import { childSlices, rootSlice } from "../xml/sliceXml";
import { TextEdits } from "../xml/textEdits";
import { element } from "../xml/writeElement";
import { writeTablePart } from "../write/writeTables";
import { sectionSlice, type SheetPatch } from "./patchedSections";

/** <tableParts>: tables that are gone go with their parts, changed ones get name, range and style, new ones a part. */
export function patchTables(patch: SheetPatch): string {
  const { target, before } = patch;
  const slice = sectionSlice(patch, "tableParts");
  const entries = slice ? childrenOf(parseXml(patch.text.slice(slice.start, slice.end), target.part), "tablePart") : [];
  const relationships = target.package.relationships(target.part);
  const kept: string[] = [];
  const seen = new Set<string>();
  for (const { attributes } of entries) {
    const id = attributes["r:id"] ?? "";
    const part = findPart(target.package.parts, relationships.get(id)?.target ?? "");
    if (part === undefined) continue;
    const tableId = parseXml(target.package.text(part), part).attributes.id ?? "";
    const table = target.side.tables.find((candidate) => candidate.id === tableId);
    seen.add(tableId);
    if (!table) {
      target.package.unrelate(target.part, [id]);
      continue;
    }
    const former = before.side.tables.find((candidate) => candidate.id === tableId);
    if (digestOf(former) !== digestOf(table))
      target.package.setText(part, retold(target.package.text(part), table.name, rangeAddress(table.range)));
    kept.push(element("tablePart", { "r:id": id }));
  }
  const added = target.side.tables.filter(({ id }) => !seen.has(id)).map((table) => writeTablePart(target, table));
  const all = [...kept, ...added];
  return all.length === 0 ? "" : element("tableParts", { count: all.length }, all.join(""));
}

function retold(text: string, name: string, ref: string): string {
  const root = rootSlice(text);
  const edits = new TextEdits(text);
  const open = ["name", "displayName"].reduce((tag, attribute) => setAttribute(tag, attribute, name), text.slice(root.start, root.openEnd));
  edits.replace(root.start, root.openEnd, setAttribute(open, "ref", ref));
  const filter = childSlices(text, root).find((child) => child.name === "autoFilter");
  if (filter) edits.replace(filter.start, filter.openEnd, setAttribute(text.slice(filter.start, filter.openEnd), "ref", ref));
  return edits.apply();
}

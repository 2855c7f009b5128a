import { childrenOf, parseXml } from "../xml/parseXml";
import { sectionSlice, type SheetPatch } from "./patchedSections";

/** Takes away the relations that the children of a section name, before the section is written anew. */
export function dropRelations(patch: SheetPatch, section: "hyperlinks" | "customProperties"): void {
  const slice = sectionSlice(patch, section);
  if (!slice) return;
  const tree = parseXml(patch.text.slice(slice.start, slice.end), patch.target.part);
  for (const { attributes } of childrenOf(tree, section === "hyperlinks" ? "hyperlink" : "customPr")) {
    if (attributes["r:id"] !== undefined) patch.target.package.unrelate(patch.target.part, attributes["r:id"]);
  }
}

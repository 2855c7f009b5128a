import { childrenOf, parseXml } from "../xml/parseXml";
import { sectionSlice, type SheetPatch } from "./patchedSections";

/** Takes away the relations that the children of a section name, before the section is written anew. */
export function dropRelations(patch: SheetPatch, section: "hyperlinks" | "customProperties"): void {
  const slice = sectionSlice(patch, section);
  if (!slice) return;
  const tree = parseXml(patch.text.slice(slice.start, slice.end), patch.target.part);
  const children = childrenOf(tree, section === "hyperlinks" ? "hyperlink" : "customPr");
  patch.target.package.unrelate(
    patch.target.part,
    children.flatMap(({ attributes }) => attributes["r:id"] ?? []),
  );
}

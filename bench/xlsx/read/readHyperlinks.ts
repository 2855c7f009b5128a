import type { SideHyperlink } from "../../model/sideData";
import { parseRange } from "../address/rangeAddress";
import type { Relationship } from "../package/relationships";
import type { XmlElement } from "../xml/parseXml";

/** <hyperlinks> → links. A link may have a target in the relations, a place inside it, or both (ECMA-376 part 1, 18.3.1.47). */
export function readHyperlinks(section: XmlElement, relationships: ReadonlyMap<string, Relationship>): SideHyperlink[] {
  return section.children.flatMap(({ attributes }) => {
    const range = parseRange(attributes.ref ?? "");
    if (!range) return [];
    const address = relationships.get(attributes["r:id"] ?? "")?.target;
    return {
      range,
      ...(attributes.location === undefined ? {} : { documentReference: attributes.location }),
      ...(address === undefined ? {} : { address }),
      ...(attributes.tooltip === undefined ? {} : { screenTip: attributes.tooltip }),
    };
  });
}

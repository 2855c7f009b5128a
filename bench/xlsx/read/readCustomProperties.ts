import type { Relationship } from "../package/relationships";
import { findPart } from "../package/findPart";
import type { XmlElement } from "../xml/parseXml";

/**
 * <customProperties> → Worksheet.customProperties. Excel keeps each value as bare UTF-16LE text in a binary part of its own
 * (ECMA-376 part 1, 12.3.5 and 18.3.1.22 leave the content to the program).
 */
export function readCustomProperties(
  section: XmlElement | undefined,
  parts: ReadonlyMap<string, Uint8Array>,
  relationships: ReadonlyMap<string, Relationship>,
): Record<string, string> {
  const properties: Record<string, string> = {};
  for (const { attributes } of section?.children ?? []) {
    const part = findPart(parts, relationships.get(attributes["r:id"] ?? "")?.target ?? "");
    const bytes = part === undefined ? undefined : parts.get(part);
    if (attributes.name !== undefined && bytes) properties[attributes.name] = new TextDecoder("utf-16le").decode(bytes);
  }
  return properties;
}

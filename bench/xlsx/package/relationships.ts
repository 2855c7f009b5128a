import { decodePart } from "./partText";
import { parseXml } from "../xml/parseXml";

export interface Relationship {
  readonly id: string;
  /** Last segment of the type's address: "worksheet", "sharedStrings". Transitional and strict types differ only before it. */
  readonly kind: string;
  readonly type: string;
  /** Part name for an internal target, the address as written for an external one. */
  readonly target: string;
  readonly external: boolean;
}

/** "xl/workbook.xml" → "xl/_rels/workbook.xml.rels"; "" (the package itself) → "_rels/.rels". */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** Relations of a part, by id; a part without any has none. */
export function readRelationships(parts: ReadonlyMap<string, Uint8Array>, part: string): Map<string, Relationship> {
  const name = relationshipsPart(part);
  const bytes = parts.get(name);
  const relationships = new Map<string, Relationship>();
  if (!bytes) return relationships;
  for (const { attributes } of parseXml(decodePart(bytes), name).children) {
    const { Id: id = "", Type: type = "", Target: written = "" } = attributes;
    const external = attributes.TargetMode === "External";
    const target = external ? written : resolveTarget(part, written);
    relationships.set(id, { id, type, kind: type.slice(type.lastIndexOf("/") + 1), target, external });
  }
  return relationships;
}

/** Target relative to the folder of its source part; "/xl/…" counts from the package (ECMA-376 part 2, 6.2.2). */
export function resolveTarget(source: string, target: string): string {
  const path = target.startsWith("/") ? target.slice(1) : source.slice(0, source.lastIndexOf("/") + 1) + target;
  const segments: string[] = [];
  for (const segment of path.replaceAll("\\", "/").split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== "." && segment !== "") segments.push(segment);
  }
  return segments.join("/");
}

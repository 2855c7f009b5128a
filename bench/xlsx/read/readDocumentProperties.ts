import { decodePart } from "../package/partText";
import { findPart } from "../package/findPart";
import { readRelationships } from "../package/relationships";
import { parseXml } from "../xml/parseXml";

/** Members of Excel.DocumentProperties ← elements of docProps/core.xml and docProps/app.xml (ECMA-376 part 2, 11; part 1, 22.2). */
export const DOCUMENT_PROPERTIES = {
  "core-properties": {
    title: "dc:title",
    author: "dc:creator",
    subject: "dc:subject",
    comments: "dc:description",
    keywords: "cp:keywords",
    category: "cp:category",
  },
  "extended-properties": { manager: "Manager", company: "Company" },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

export type DocumentPropertyKind = keyof typeof DOCUMENT_PROPERTIES;

/** Part of the package that holds properties of a kind; undefined = none. The strict form names the relation otherwise. */
export function documentPropertiesPart(parts: ReadonlyMap<string, Uint8Array>, kind: DocumentPropertyKind): string | undefined {
  const names = [kind, kind === "extended-properties" ? "extendedProperties" : "metadata/core-properties"];
  const target = [...readRelationships(parts, "").values()].find((relationship) => names.includes(relationship.kind))?.target;
  return target === undefined ? undefined : findPart(parts, target);
}

export function readDocumentProperties(parts: ReadonlyMap<string, Uint8Array>): Record<string, string> {
  const properties: Record<string, string> = {};
  for (const kind of Object.keys(DOCUMENT_PROPERTIES) as DocumentPropertyKind[]) {
    const part = documentPropertiesPart(parts, kind);
    const bytes = part === undefined ? undefined : parts.get(part);
    if (part === undefined || !bytes) continue;
    const root = parseXml(decodePart(bytes), part);
    for (const [member, qualified] of Object.entries(DOCUMENT_PROPERTIES[kind])) {
      const text = root.children.find(({ name }) => name === qualified.replace(/^.*:/, ""))?.text;
      if (text) properties[member] = text;
    }
  }
  return properties;
}

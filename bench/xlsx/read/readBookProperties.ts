import { decodePart } from "../package/partText";
import { readRelationships } from "../package/relationships";
import { findPart } from "../package/findPart";
import { parseXml } from "../xml/parseXml";

/** Namespace of the custom XML part in which the bench keeps what Excel keeps in its own web-extension parts. */
export const SETTINGS_NAMESPACE = "urn:opora:bench:settings";

/** Text properties of docProps/custom.xml (ECMA-376 part 1, 15.2.12.2). Other types are shown as text. */
export function readCustomDocumentProperties(parts: ReadonlyMap<string, Uint8Array>): Record<string, string> {
  const target = [...readRelationships(parts, "").values()].find(
    ({ kind }) => kind === "custom-properties" || kind === "customProperties",
  )?.target;
  const part = target === undefined ? undefined : findPart(parts, target);
  const bytes = part === undefined ? undefined : parts.get(part);
  if (part === undefined || !bytes) return {};
  const properties: Record<string, string> = {};
  for (const { attributes, children } of parseXml(decodePart(bytes), part).children) {
    if (attributes.name !== undefined) properties[attributes.name] = children[0]?.text ?? "";
  }
  return properties;
}

/** Part of the workbook's customXml that holds our settings; undefined = none. */
export function settingsPart(parts: ReadonlyMap<string, Uint8Array>, workbookPart: string): string | undefined {
  for (const { kind, target } of readRelationships(parts, workbookPart).values()) {
    const part = kind === "customXml" ? findPart(parts, target) : undefined;
    const bytes = part === undefined ? undefined : parts.get(part);
    if (bytes && decodePart(bytes).includes(SETTINGS_NAMESPACE)) return part;
  }
  return undefined;
}

/** workbook.settings as the bench saved them: <settings><setting name="…">JSON</setting></settings>. */
export function readSettings(parts: ReadonlyMap<string, Uint8Array>, workbookPart: string): Record<string, unknown> {
  const part = settingsPart(parts, workbookPart);
  const bytes = part === undefined ? undefined : parts.get(part);
  if (part === undefined || !bytes) return {};
  const settings: Record<string, unknown> = {};
  for (const { attributes, text } of parseXml(decodePart(bytes), part).children) {
    if (attributes.name !== undefined) settings[attributes.name] = JSON.parse(text);
  }
  return settings;
}

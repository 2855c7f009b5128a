import type { PackageEdit } from "../package/packageEdit";
import {
  DOCUMENT_PROPERTIES,
  documentPropertiesPart,
  readDocumentProperties,
  type DocumentPropertyKind,
} from "../read/readDocumentProperties";
import { prefixOf } from "../xml/dialect";
import { escapeText } from "../xml/escapeXml";
import { childSlices, rootSlice } from "../xml/sliceXml";
import { TextEdits } from "../xml/textEdits";
import { element, XML_DECLARATION } from "../xml/writeElement";

const DC = "http://purl.org/dc/elements/1.1/";
const CP = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";

/** Puts changed document properties into their parts, element by element: dates, application and the rest stay. */
export function writeDocumentProperties(edit: PackageEdit, properties: Readonly<Record<string, string>>): void {
  const former = readDocumentProperties(edit.parts);
  for (const kind of Object.keys(DOCUMENT_PROPERTIES) as DocumentPropertyKind[]) {
    const changed = Object.entries(DOCUMENT_PROPERTIES[kind]).filter(([member]) => (properties[member] ?? "") !== (former[member] ?? ""));
    if (changed.length === 0) continue;
    const part = documentPropertiesPart(edit.parts, kind) ?? addPropertiesPart(edit, kind);
    edit.setText(
      part,
      withElements(
        edit.text(part),
        changed.map(([member, qualified]) => [qualified, properties[member] ?? ""]),
      ),
    );
  }
}

function withElements(text: string, values: readonly (readonly [string, string])[]): string {
  const root = rootSlice(text);
  const edits = new TextEdits(text);
  const prefix = prefixOf(root.qualified);
  const children = childSlices(text, root);
  for (const [qualified, value] of values) {
    const name = qualified.replace(/^.*:/, "");
    const present = children.find((child) => child.name === name);
    const namespace = qualified.startsWith("dc:") ? { "xmlns:dc": DC } : qualified.startsWith("cp:") ? { "xmlns:cp": CP } : {};
    const own = qualified.includes(":") || prefix === "" ? qualified : `${prefix}:${qualified}`;
    const written = value === "" ? "" : element(own, namespace, escapeText(value));
    if (present) edits.replace(present.start, present.end, written);
    else edits.replace(root.contentEnd, root.contentEnd, written);
  }
  return edits.apply();
}

function addPropertiesPart(edit: PackageEdit, kind: DocumentPropertyKind): string {
  const core = kind === "core-properties";
  const root = core
    ? `<cp:coreProperties xmlns:cp="${CP}" xmlns:dc="${DC}"></cp:coreProperties>`
    : `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"></Properties>`;
  const type = core
    ? "application/vnd.openxmlformats-package.core-properties+xml"
    : "application/vnd.openxmlformats-officedocument.extended-properties+xml";
  const part = edit.addPart(core ? "docProps/core.xml" : "docProps/app.xml", type, XML_DECLARATION + root);
  edit.relate("", core ? "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" : kind, { part });
  return part;
}

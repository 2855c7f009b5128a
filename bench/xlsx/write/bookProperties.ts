import type { IWorkbookData } from "@univerjs/core";
import type { SideBook } from "../../model/sideData";
import type { PackageEdit } from "../package/packageEdit";
import type { XlsxPackage } from "../package/xlsxPackage";
import { findPart } from "../package/findPart";
import { SETTINGS_NAMESPACE, settingsPart } from "../read/readBookProperties";
import { bookDigests } from "../snapshot/bookDigests";
import { digestOf } from "../snapshot/digest";
import { writeDocumentProperties } from "./writeDocumentProperties";
import { escapeText } from "../xml/escapeXml";
import { element, XML_DECLARATION } from "../xml/writeElement";

/**
 * Settings of workbook.settings and custom document properties, when they changed. Excel keeps settings in its web-extension
 * parts, bound to an add-in of a catalogue; the bench keeps them in a custom XML part of its own, which Excel carries along.
 */
export function changeBookProperties(
  edit: PackageEdit,
  workbookPart: string,
  original: XlsxPackage | null,
  snapshot: IWorkbookData,
  side: SideBook,
): void {
  const digests = bookDigests(snapshot, side);
  const none = digestOf({});
  if (digests.settings !== (original?.bookDigests.settings ?? none)) writeSettings(edit, workbookPart, side.settings);
  if (digests.documentProperties !== (original?.bookDigests.documentProperties ?? none)) {
    writeDocumentProperties(edit, side.documentProperties ?? {});
  }
  if (digests.customProperties !== (original?.bookDigests.customProperties ?? none)) writeCustomProperties(edit, side.customProperties);
}

function writeSettings(edit: PackageEdit, workbookPart: string, settings: Readonly<Record<string, unknown>>): void {
  const items = Object.entries(settings).map(([name, value]) => element("setting", { name }, escapeText(JSON.stringify(value) ?? "null")));
  const text = XML_DECLARATION + element("settings", { xmlns: SETTINGS_NAMESPACE }, items.join(""));
  const present = settingsPart(edit.parts, workbookPart);
  if (present !== undefined) return edit.setText(present, text);
  const part = edit.addPart("customXml/item#.xml", "application/xml", text);
  edit.relate(workbookPart, "customXml", { part });
}

const CUSTOM = "docProps/custom.xml";
/** Format id of custom properties, the same for all of them (ECMA-376 part 1, 22.3.2.2). */
const FORMAT_ID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

function writeCustomProperties(edit: PackageEdit, properties: Readonly<Record<string, string>>): void {
  const items = Object.entries(properties).map(([name, value], index) =>
    element("property", { fmtid: FORMAT_ID, pid: index + 2, name }, element("vt:lpwstr", {}, escapeText(value))),
  );
  const text =
    XML_DECLARATION +
    element(
      "Properties",
      {
        xmlns: "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties",
        "xmlns:vt": "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes",
      },
      items.join(""),
    );
  const target = [...edit.relationships("").values()].find(
    ({ kind }) => kind === "custom-properties" || kind === "customProperties",
  )?.target;
  const present = target === undefined ? undefined : findPart(edit.parts, target);
  if (present !== undefined) return edit.setText(present, text);
  const part = edit.addPart(CUSTOM, "application/vnd.openxmlformats-officedocument.custom-properties+xml", text);
  edit.relate("", "custom-properties", { part });
}

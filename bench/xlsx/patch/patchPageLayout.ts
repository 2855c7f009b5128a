import { setAttribute } from "../xml/setAttribute";
import { element } from "../xml/writeElement";
import { pageSetupAttributes, writePageLayout } from "../write/writePageLayout";
import type { WorksheetChild } from "../write/worksheetOrder";
import { sectionSlice, type SheetPatch } from "./patchedSections";

/** The print elements; <pageSetup> keeps what the model does not know (printer settings, copies, comments). */
export function patchPageLayout(patch: SheetPatch): Map<WorksheetChild, string> {
  const written = writePageLayout(patch.target.side.pageLayout);
  const slice = sectionSlice(patch, "pageSetup");
  const attributes = Object.entries(pageSetupAttributes(patch.target.side.pageLayout));
  const raw = slice ? patch.text.slice(slice.start, slice.openEnd) : patch.speak(element("pageSetup"));
  const setup = attributes.reduce(
    (tag, [name, value]) => setAttribute(tag, name, value === null || value === undefined ? null : value === true ? "1" : String(value)),
    raw,
  );
  const sections = new Map<WorksheetChild, string>(Object.entries(written) as [WorksheetChild, string][]);
  return sections.set("pageSetup", slice || written.pageSetup !== "" ? setup : "");
}

import { normalColor } from "../snapshot/normalColor";
import { argb } from "../styles/writeAspects";
import { setAttribute } from "../xml/setAttribute";
import { childSlices } from "../xml/sliceXml";
import { element } from "../xml/writeElement";
import { fitsToPage } from "../write/writePageLayout";
import { writeSheetProperties } from "../write/writeSheet";
import { sectionSlice, type SheetPatch } from "./patchedSections";

/** <sheetPr> with the tab's colour and the switch «fit to pages»; code name, outline settings and the rest stay. */
export function patchSheetProperties(patch: SheetPatch, colorChanged: boolean): string {
  const { sheet, side } = patch.target;
  const slice = sectionSlice(patch, "sheetPr");
  const fit = fitsToPage(side.pageLayout);
  if (!slice) return writeSheetProperties(sheet.tabColor, fit);
  const raw = (name: string) => {
    const child = childSlices(patch.text, slice).find((candidate) => candidate.name === name);
    return child ? patch.text.slice(child.start, child.end) : "";
  };
  const color = normalColor(sheet.tabColor);
  const tab = colorChanged ? (color ? patch.speak(element("tabColor", { rgb: argb(color) })) : "") : raw("tabColor");
  const setup = raw("pageSetUpPr") || (fit ? patch.speak(element("pageSetUpPr")) : "");
  const inside = tab + raw("outlinePr") + (setup ? setAttribute(setup, "fitToPage", fit ? "1" : null) : "");
  const open = patch.text.slice(slice.start, slice.openEnd);
  return inside === "" ? open.replace(/\s*\/?>$/, "/>") : `${open.replace(/\s*\/?>$/, ">")}${inside}</${slice.qualified}>`;
}

import { rangeAddress } from "../address/rangeAddress";
import { patchDrawing } from "../charts/patchDrawing";
import { writeProtection } from "../protection/writeProtection";
import type { SheetSection } from "../snapshot/sheetDigests";
import { childSlices, type XmlSlice } from "../xml/sliceXml";
import type { TextEdits } from "../xml/textEdits";
import { element } from "../xml/writeElement";
import type { CellFormats } from "../write/cellFormats";
import type { SheetTarget } from "../write/sheetTarget";
import { movedAreas } from "../kept/movedAreas";
import { usedRange } from "../write/usedRange";
import type { WorksheetChild } from "../write/worksheetOrder";
import { writeCustomProperties } from "../write/writeCustomProperties";
import { writeHyperlinks } from "../write/writeHyperlinks";
import { writeMerges } from "../write/writeSheet";
import { writeValidations } from "../write/writeValidations";
import type { ComparedSheet } from "./comparedSheet";
import { dropRelations } from "./dropRelations";
import { patchColumns } from "./patchColumns";
import { patchConditionalFormats } from "./patchConditionalFormats";
import { patchPageLayout } from "./patchPageLayout";
import { patchRows } from "./patchRows";
import { patchSheetProperties } from "./patchSheetProperties";
import { patchTables } from "./patchTables";
import { patchView } from "./patchView";

/** A worksheet part being changed. */
export interface SheetPatch {
  readonly target: SheetTarget;
  readonly before: ComparedSheet;
  readonly text: string;
  readonly root: XmlSlice;
  readonly formats: CellFormats;
  readonly edits: TextEdits;
  /** A fragment in the form and with the prefix of the part. */
  speak(fragment: string): string;
}

export function sectionSlice(patch: SheetPatch, name: WorksheetChild): XmlSlice | undefined {
  return childSlices(patch.text, patch.root).find((child) => child.name === name);
}

/** Sections that show in the cells and rows themselves. */
const CELL_SECTIONS = ["cells", "rows", "columns", "locks"] as const;

/** New text of each child of the worksheet that changes; an empty text takes the child away. Rows and columns edit in place. */
export function patchedSections(
  patch: SheetPatch,
  changed: ReadonlySet<SheetSection>,
): { sections: Map<WorksheetChild, string>; formulasMoved: boolean } {
  const { sheet, side } = patch.target;
  const sections = new Map<WorksheetChild, string>();
  let formulasMoved = false;
  if (CELL_SECTIONS.some((section) => changed.has(section))) {
    const rows = patchRows(patch);
    formulasMoved = rows.formulasMoved;
    if (rows.changed) sections.set("dimension", element("dimension", { ref: rangeAddress(usedRange(sheet)) }));
  }
  if (changed.has("columns")) sections.set("cols", patchColumns(patch));
  if (changed.has("merges")) sections.set("mergeCells", writeMerges(sheet.mergeData ?? []));
  if (changed.has("view")) sections.set("sheetViews", patchView(patch));
  if (changed.has("tabColor") || changed.has("pageLayout")) sections.set("sheetPr", patchSheetProperties(patch, changed.has("tabColor")));
  if (changed.has("protection")) sections.set("sheetProtection", writeProtection(side));
  if (changed.has("hyperlinks")) {
    dropRelations(patch, "hyperlinks");
    sections.set("hyperlinks", writeHyperlinks(patch.target));
  }
  if (changed.has("validations")) sections.set("dataValidations", writeValidations(side.validations));
  if (changed.has("conditionalFormats") || changed.has("kept")) sections.set("conditionalFormatting", patchConditionalFormats(patch));
  if (changed.has("kept")) {
    const slice = sectionSlice(patch, "extLst");
    const moved = (_: string, open: string, addresses: string) => open + (movedAreas(addresses, side.kept ?? []) || addresses);
    if (slice) sections.set("extLst", patch.text.slice(slice.start, slice.end).replace(/(<\w+:sqref>)([^<]+)/g, moved));
  }
  if (changed.has("autoFilter"))
    sections.set("autoFilter", side.autoFilter ? element("autoFilter", { ref: rangeAddress(side.autoFilter) }) : "");
  if (changed.has("pageLayout")) for (const [name, fragment] of patchPageLayout(patch)) sections.set(name, fragment);
  if (changed.has("customProperties")) {
    dropRelations(patch, "customProperties");
    sections.set("customProperties", writeCustomProperties(patch.target));
  }
  if (changed.has("tables")) sections.set("tableParts", patchTables(patch));
  if (changed.has("charts")) sections.set("drawing", patchDrawing(patch));
  return { sections, formulasMoved };
}

import type { SheetPatch } from "../patch/patchedSections";
import { sectionSlice } from "../patch/patchedSections";
import { findPart } from "../package/findPart";
import { parseXml } from "../xml/parseXml";
import { rootSlice } from "../xml/sliceXml";
import { TextEdits } from "../xml/textEdits";
import { writeChartAnchor, writeDrawing } from "./writeDrawing";

/** Charts added to a sheet of the file: into its drawing when it has one. Pictures and charts of the file stay as they are. */
export function patchDrawing(patch: SheetPatch): string {
  const { target, text } = patch;
  const slice = sectionSlice(patch, "drawing");
  const id = slice ? parseXml(text.slice(slice.start, slice.end), target.part).attributes["r:id"] : undefined;
  const drawing =
    id === undefined ? undefined : findPart(target.package.parts, target.package.relationships(target.part).get(id)?.target ?? "");
  if (!slice || drawing === undefined) return writeDrawing(target, target.side.charts);
  const former = target.package.text(drawing);
  const highest = Math.max(1, ...[...former.matchAll(/<[\w.-]+:cNvPr\s[^>]*\bid="(\d+)"/g)].map((match) => Number(match[1])));
  const anchors = target.side.charts.map((chart, index) => writeChartAnchor(target, drawing, chart, highest + index + 1)).join("");
  const root = rootSlice(former);
  const declared = anchors.replaceAll(
    "<xdr:oneCellAnchor>",
    '<xdr:oneCellAnchor xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
  );
  const place = root.empty ? root.end : root.contentEnd;
  const edits = new TextEdits(former);
  if (root.empty)
    edits.replace(
      root.start,
      root.end,
      `${former.slice(root.start, root.end).replace(/\s*\/>$/, ">")}${target.package.spoken(declared)}</${root.qualified}>`,
    );
  else edits.replace(place, place, target.package.spoken(declared));
  target.package.setText(drawing, edits.apply());
  return text.slice(slice.start, slice.end);
}

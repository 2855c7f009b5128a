import type { SideKept } from "../../model/sideData";
import { parseRange, rangeAddress } from "../address/rangeAddress";
import { findPart } from "../package/findPart";
import type { PackageEdit } from "../package/packageEdit";
import { TextEdits } from "../xml/textEdits";
import { anchorsOf, movedAnchor } from "./anchors";
import { patchLegacyComments } from "./patchLegacyComments";

/** Comments, objects and pivot tables of a sheet, written where their cells have come to; what lost its cells goes (objects stay, as in Excel). */
export function patchKept(edit: PackageEdit, sheetPart: string, kept: readonly SideKept[]): void {
  const nowOf = (kind: SideKept["kind"], address: string) => {
    const at = parseRange(address);
    const found = at && kept.find((place) => place.kind === kind && rangeAddress(place.at) === rangeAddress(at));
    return found ? found.now && rangeAddress(found.now) : address;
  };
  const gone: string[] = [];
  for (const { id, kind, target, external } of edit.relationships(sheetPart).values()) {
    const part = external ? undefined : findPart(edit.parts, target);
    if (part === undefined) continue;
    const text = edit.text(part);
    let result = text;
    if (kind === "comments") result = patchRefs(text, "comment", (address) => nowOf("cell", address));
    else if (kind === "threadedComment") result = patchRefs(text, "threadedComment", (address) => nowOf("cell", address));
    else if (kind === "vmlDrawing") result = patchLegacyComments(text, (address) => nowOf("cell", address));
    else if (kind === "drawing") result = patchAnchors(text, kept);
    else if (kind === "pivotTable") {
      const location = /(<(?:\w+:)?location\s[^>]*?\bref=")([^"]+)/.exec(text);
      const now = nowOf("block", location?.[2] ?? "");
      if (now === null) gone.push(id);
      else if (location) result = text.replace(location[0], `${location[1]}${now}`);
    }
    if (result !== text) edit.setText(part, result);
  }
  edit.unrelate(sheetPart, gone);
}

/** Elements with a `ref`: moved, or taken out with all that is in them. */
function patchRefs(text: string, name: string, nowOf: (address: string) => string | null): string {
  const pattern = new RegExp(`<((?:\\w+:)?${name})\\s[^>]*?\\bref="([^"]+)"[^>]*?(?:/>|>[\\s\\S]*?</\\1>)`, "g");
  return text.replace(pattern, (letters, _, address: string) => {
    const now = nowOf(address);
    return now === null ? "" : letters.replace(`ref="${address}"`, `ref="${now}"`);
  });
}

function patchAnchors(text: string, kept: readonly SideKept[]): string {
  const edits = new TextEdits(text);
  for (const { start, end, at } of anchorsOf(text)) {
    const found = kept.find((place) => place.kind === "object" && rangeAddress(place.at) === rangeAddress(at));
    if (found?.now) edits.replace(start, end, movedAnchor(text.slice(start, end), found.now));
  }
  return edits.apply();
}

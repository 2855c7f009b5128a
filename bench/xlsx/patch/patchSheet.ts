import type { IStyleData } from "@univerjs/core";
import type { SheetSection } from "../snapshot/sheetDigests";
import type { BookContext } from "../read/readSheet";
import { readSheet } from "../read/readSheet";
import { prefixOf, withPrefix } from "../xml/dialect";
import { putChildren } from "../xml/placeChild";
import { rootSlice } from "../xml/sliceXml";
import { TextEdits } from "../xml/textEdits";
import { cellFormats } from "../write/cellFormats";
import type { SheetTarget } from "../write/sheetTarget";
import { WORKSHEET_ORDER } from "../write/worksheetOrder";
import { comparedSheet } from "./comparedSheet";
import { patchedSections } from "./patchedSections";

/**
 * Changes a worksheet part of the file: the named sections are replaced, cells and rows one by one, and everything else keeps
 * its letters. Says whether a formula came, went or became another one. The sheet is read again from the file, so that what is compared is what was there and not what is remembered.
 */
export function patchSheet(
  target: SheetTarget,
  changed: ReadonlySet<SheetSection>,
  context: BookContext & { readonly used: Readonly<Record<string, IStyleData>> },
): boolean {
  const before = comparedSheet(readSheet(target.part, context), context);
  const text = target.package.text(target.part);
  const root = rootSlice(text);
  const edits = new TextEdits(text);
  const speak = (fragment: string) => withPrefix(target.package.spoken(declareRelations(fragment)), prefixOf(root.qualified));
  const { sections, formulasMoved } = patchedSections({ target, before, text, root, formats: cellFormats(target), edits, speak }, changed);
  for (const [name, fragment] of sections) putChildren(edits, text, root, WORKSHEET_ORDER, name, speak(fragment));
  const result = edits.apply();
  if (result !== text) target.package.setText(target.part, result);
  return formulasMoved;
}

/** The part may know the relations' namespace under another prefix, or not at all: the fragment brings its own. */
function declareRelations(fragment: string): string {
  if (!/\br:id=/.test(fragment) || /^<[^>]*xmlns:r=/.test(fragment)) return fragment;
  return fragment.replace(/^(<[\w.:-]+)/, '$1 xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"');
}

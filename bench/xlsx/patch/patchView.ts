import { digestOf } from "../snapshot/digest";
import { setAttribute } from "../xml/setAttribute";
import { childSlices } from "../xml/sliceXml";
import { TextEdits } from "../xml/textEdits";
import { writePane, writeView } from "../write/writeView";
import { sectionSlice, type SheetPatch } from "./patchedSections";

/** <sheetViews> with gridlines and frozen panes as the model has them; zoom and the other views stay. */
export function patchView(patch: SheetPatch): string {
  const { sheet } = patch.target;
  const views = sectionSlice(patch, "sheetViews");
  const view = views && childSlices(patch.text, views)[0];
  if (!views || !view) return writeView(sheet);
  const text = patch.text.slice(views.start, views.end);
  const edits = new TextEdits(text);
  const at = (position: number) => position - views.start;
  const open = setAttribute(
    setAttribute(patch.text.slice(view.start, view.openEnd), "showGridLines", sheet.showGridlines === 0 ? "0" : null),
    "rightToLeft",
    sheet.rightToLeft === 1 ? "1" : null,
  );
  const frozenAnew = digestOf(sheet.freeze ?? null) !== digestOf(patch.before.sheet.freeze ?? null);
  const pane = frozenAnew ? patch.speak(writePane(sheet)) : "";
  if (view.empty) {
    edits.replace(at(view.start), at(view.end), pane === "" ? open : `${open.replace(/\s*\/>$/, ">")}${pane}</${view.qualified}>`);
    return edits.apply();
  }
  edits.replace(at(view.start), at(view.openEnd), open + pane);
  for (const child of frozenAnew ? childSlices(patch.text, view) : []) {
    if (child.name === "pane" || child.name === "selection") edits.replace(at(child.start), at(child.end), "");
  }
  return edits.apply();
}

import { prefixOf, withPrefix } from "../xml/dialect";
import { putChildren } from "../xml/placeChild";
import { childSlices, rootSlice } from "../xml/sliceXml";
import { setAttribute } from "../xml/setAttribute";
import { TextEdits } from "../xml/textEdits";
import { WORKBOOK_ORDER } from "./workbookOrder";

/** What changes in the workbook part; undefined = stays letter for letter. */
export interface WorkbookChanges {
  sheets?: string;
  definedNames?: string;
  protection?: string;
  date1904?: boolean;
  /** Index of the tab that is shown first. */
  activeTab?: number;
}

const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The workbook part with the changed children put in place. */
export function writeWorkbookPart(text: string, changes: WorkbookChanges, spoken: (fragment: string) => string): string {
  const root = rootSlice(text);
  const prefix = prefixOf(root.qualified);
  const edits = new TextEdits(text);
  const put = (name: string, fragment: string | undefined) => {
    if (fragment !== undefined) putChildren(edits, text, root, WORKBOOK_ORDER, name, withPrefix(spoken(fragment), prefix));
  };
  put("sheets", changes.sheets?.replace("<sheets", `<sheets xmlns:r="${RELATIONS}"`));
  put("definedNames", changes.definedNames);
  put("workbookProtection", changes.protection);
  if (changes.date1904) put("workbookPr", `<workbookPr date1904="1"/>`);
  const views = childSlices(text, root).find(({ name }) => name === "bookViews");
  for (const view of views ? childSlices(text, views).slice(0, 1) : []) {
    const open = text.slice(view.start, view.openEnd);
    // firstSheet is a tab's index too: after a change it could point beyond the last one
    if (changes.activeTab !== undefined)
      edits.replace(view.start, view.openEnd, setAttribute(setAttribute(open, "activeTab", String(changes.activeTab)), "firstSheet", null));
  }
  return edits.apply();
}

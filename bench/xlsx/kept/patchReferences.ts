import type { IWorkbookData } from "@univerjs/core";
import type { SideBook } from "../../model/sideData";
import { rangeAddress } from "../address/rangeAddress";
import type { PackageEdit } from "../package/packageEdit";
import type { XlsxPackage } from "../package/xlsxPackage";
import { partsWithReferences, replaceReferences } from "./references";

/** Charts and pivot tables of the file read their cells where these have come to, under the sheet's new name; a deleted sheet is #REF!. */
export function patchReferences(edit: PackageEdit, original: XlsxPackage, snapshot: IWorkbookData, side: SideBook): void {
  const sheets = new Map(original.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  for (const part of partsWithReferences(original.parts)) {
    if (!edit.parts.has(part)) continue;
    const text = edit.text(part);
    const result = replaceReferences(text, (reference) => {
      const sheet = sheets.get(reference.sheet.toLowerCase());
      // A chart sheet, or a name the file itself does not know, is left alone.
      if (!sheet?.worksheet) return reference;
      const name = snapshot.sheets[sheet.id]?.name;
      if (name === undefined) return null;
      const address = rangeAddress(reference.at);
      const found = side.sheets[sheet.id]?.kept?.find(({ kind, at }) => kind === "reference" && rangeAddress(at) === address);
      const at = found ? found.now : reference.at;
      return at && { sheet: name === sheet.name ? reference.sheet : name, at };
    });
    if (result !== text) edit.setText(part, result);
  }
}

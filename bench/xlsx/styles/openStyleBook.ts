import type { IWorkbookData } from "@univerjs/core";
import { findPart } from "../package/findPart";
import type { PackageEdit } from "../package/packageEdit";
import { cellLook } from "../snapshot/cellLook";
import { snapshotStyles } from "../snapshot/snapshotStyles";
import { freshStyles } from "../write/freshPackage";
import { parseXml } from "../xml/parseXml";
import { readStyles } from "./readStyles";
import { StyleBook } from "./styleBook";

const STYLES = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/** The package's styles, ready to be appended to. A workbook without a styles part gets one as soon as a look is needed. */
export function openStyleBook(edit: PackageEdit, workbookPart: string, snapshot: IWorkbookData): StyleBook {
  const relationships = [...edit.relationships(workbookPart).values()];
  const partOf = (kind: string) => {
    const target = relationships.find((relationship) => relationship.kind === kind)?.target;
    return target === undefined ? undefined : findPart(edit.parts, target);
  };
  const part = partOf("styles");
  const theme = partOf("theme");
  const { font } = cellLook(snapshotStyles(snapshot).style(snapshot.defaultStyle), null);
  const text = part === undefined ? edit.spoken(freshStyles(font.family, font.size)) : edit.text(part);
  const table = readStyles(parseXml(text, part ?? "styles"), theme === undefined ? undefined : parseXml(edit.text(theme), theme));
  return new StyleBook(text, table, (changed) => {
    if (part !== undefined) return edit.setText(part, changed);
    const added = edit.addPart("xl/styles.xml", STYLES, changed);
    edit.relate(workbookPart, "styles", { part: added });
  });
}

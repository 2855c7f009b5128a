import { parseRange } from "../address/rangeAddress";
import { splitReference } from "../address/sheetReference";
import { cellContent, type CellContent } from "../snapshot/cellContent";
import { snapshotStyles } from "../snapshot/snapshotStyles";
import { escapeText } from "../xml/escapeXml";
import { element } from "../xml/writeElement";
import type { SheetTarget } from "../write/sheetTarget";

/** "='Лист'!$A$1:$A$5" → without "=", as a chart stores it. */
export function chartReference(reference: string): string {
  return reference.replace(/^=/, "");
}

/** Values that a chart refers to, kept in it so that it is drawn before anything is calculated. */
export function numberReference(target: SheetTarget, reference: string): string {
  const cells = referredCells(target, reference);
  const points = cells
    .map((cell, index) => (cell.kind === "number" ? element("c:pt", { idx: index }, element("c:v", {}, String(cell.value))) : ""))
    .join("");
  const cache = element(
    "c:numCache",
    {},
    element("c:formatCode", {}, escapeText(codeOf(target, reference))) + element("c:ptCount", { val: cells.length }) + points,
  );
  return element("c:numRef", {}, element("c:f", {}, escapeText(chartReference(reference))) + cache);
}

/** Categories: numbers when all of them are, texts otherwise. */
export function categoryReference(target: SheetTarget, reference: string): string {
  const cells = referredCells(target, reference);
  const filled = cells.filter(({ kind }) => kind !== "empty");
  return filled.length > 0 && filled.every(({ kind }) => kind === "number")
    ? numberReference(target, reference)
    : textReference(target, reference);
}

export function textReference(target: SheetTarget, reference: string): string {
  const cells = referredCells(target, reference);
  const points = cells
    .map((cell, index) =>
      cell.kind === "empty" ? "" : element("c:pt", { idx: index }, element("c:v", {}, escapeText(String(cell.value)))),
    )
    .join("");
  return element(
    "c:strRef",
    {},
    element("c:f", {}, escapeText(chartReference(reference))) +
      element("c:strCache", {}, element("c:ptCount", { val: cells.length }) + points),
  );
}

/** Cells of a reference to one range; a reference that is not one (a name, a deleted sheet) has no cached cells. */
function referredCells(target: SheetTarget, reference: string): CellContent[] {
  const place = placeOf(target, reference);
  if (!place) return [];
  const cells: CellContent[] = [];
  for (let row = place.range.startRow; row <= place.range.endRow; row++) {
    for (let column = place.range.startColumn; column <= place.range.endColumn; column++) {
      const cell = place.sheet.cellData?.[row]?.[column] ?? {};
      cells.push(cellContent(cell, cell.f ?? null));
    }
  }
  return cells;
}

/** Number format of the first cell: axis labels and data labels follow it. */
function codeOf(target: SheetTarget, reference: string): string {
  const place = placeOf(target, reference);
  if (!place) return "General";
  const { startRow, startColumn } = place.range;
  const cell = place.sheet.cellData?.[startRow]?.[startColumn];
  return snapshotStyles(target.snapshot, place.sheet).look(cell?.s ?? place.sheet.columnData?.[startColumn]?.s).numberFormat;
}

function placeOf(target: SheetTarget, reference: string) {
  const split = splitReference(reference);
  const sheet = split ? target.sheetByName(split.sheet) : undefined;
  const range = split ? parseRange(split.address) : null;
  return sheet && range ? { sheet, range } : null;
}

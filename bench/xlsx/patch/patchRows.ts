import type { ICellData } from "@univerjs/core";
import { setAttribute } from "../xml/setAttribute";
import { element } from "../xml/writeElement";
import { rowAttributes, writeModelCell } from "../write/writeRows";
import { patchedRow } from "./patchedRow";
import { sectionSlice, type SheetPatch } from "./patchedSections";
import { placedRows } from "./placed";
import { orphanedGroups } from "./sharedFormulas";
import { sheetComparer } from "./sheetComparer";

/**
 * Puts the model's cells into <sheetData>: rows and cells that are as they were keep their letters.
 * Says whether anything was changed, and whether a formula came, went or became another one.
 */
export function patchRows(patch: SheetPatch): { changed: boolean; formulasMoved: boolean } {
  const { text, edits } = patch;
  const data = sectionSlice(patch, "sheetData");
  if (!data) throw new Error(`${patch.target.part} has no sheetData`);
  const comparer = sheetComparer(patch.before, patch.target);
  const rows = placedRows(text, data);
  const changed = comparer.changedRows();
  if (changed.size === 0) return { changed: false, formulasMoved: false };
  const formulasMoved = [...changed].some((row) => columnsOf(patch, row).some((column) => comparer.formulaChanged(row, column)));
  const orphans = orphanedGroups(text, rows, changed, comparer.contentChanged);

  const inFile = new Set(rows.map(({ index }) => index));
  const added = [...changed]
    .filter((row) => !inFile.has(row))
    .sort((one, other) => one - other)
    .map((row) => ({ row, xml: patch.speak(newRow(patch, row)) }));
  if (data.empty) {
    const open = text.slice(data.start, data.end).replace(/\s*\/>$/, ">");
    edits.replace(data.start, data.end, `${open}${added.map(({ xml }) => xml).join("")}</${data.qualified}>`);
    return { changed: true, formulasMoved };
  }
  const numbered = added.length > 0; // then a row without a number would count from another one
  for (const { slice, index } of rows) {
    while (added[0] && added[0].row < index) edits.replace(slice.start, slice.start, added.shift()?.xml ?? "");
    if (changed.has(index)) edits.replace(slice.start, slice.end, patchedRow(patch, comparer, slice, index, orphans));
    else if (numbered)
      edits.replace(slice.start, slice.openEnd, setAttribute(text.slice(slice.start, slice.openEnd), "r", String(index + 1)));
  }
  for (const { xml } of added) edits.replace(data.contentEnd, data.contentEnd, xml);
  return { changed: true, formulasMoved };
}

function columnsOf({ before, target }: SheetPatch, row: number): number[] {
  return [...Object.keys(before.sheet.cellData?.[row] ?? {}), ...Object.keys(target.sheet.cellData?.[row] ?? {})].map(Number);
}

function newRow({ target, formats }: SheetPatch, row: number): string {
  const cells = Object.entries((target.sheet.cellData?.[row] ?? {}) as Record<string, ICellData | undefined>).map(([column, cell]) =>
    cell ? writeModelCell(target, formats, row, Number(column), cell) : "",
  );
  return element("row", { r: row + 1, ...rowAttributes(target.sheet.rowData?.[row], () => formats.row(row)) }, cells.join(""));
}

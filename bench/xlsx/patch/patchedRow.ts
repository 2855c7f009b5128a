import type { ICellData } from "@univerjs/core";
import { cellAddress } from "../address/rangeAddress";
import { cellContent } from "../snapshot/cellContent";
import { setAttribute } from "../xml/setAttribute";
import type { XmlSlice } from "../xml/sliceXml";
import { rowAttributes, writeModelCell } from "../write/writeRows";
import { writeCell } from "../write/writeCell";
import type { SheetPatch } from "./patchedSections";
import { placedCells } from "./placed";
import { sharedFormula } from "./sharedFormulas";
import type { SheetComparer } from "./sheetComparer";

/** A row of the file with its changed cells: the others keep their letters, a cell with another look only gets another `s`. */
export function patchedRow(patch: SheetPatch, comparer: SheetComparer, slice: XmlSlice, row: number, orphans: ReadonlySet<string>): string {
  const { target, text } = patch;
  const model = (target.sheet.cellData?.[row] ?? {}) as Record<string, ICellData | undefined>;
  const inFile = new Map(placedCells(text, slice).map((cell) => [cell.index, text.slice(cell.slice.start, cell.slice.end)]));
  const columns = [...new Set([...inFile.keys(), ...Object.keys(model).map(Number)])].sort((one, other) => one - other);
  const cells = columns.map((column) => {
    const raw = inFile.get(column);
    const cell = model[column];
    if (raw === undefined) return cell ? patch.speak(writeModelCell(target, patch.formats, row, column, cell)) : "";
    if (!cell) return "";
    const orphan = orphans.has(sharedFormula(raw)?.group ?? "");
    if (!orphan && !comparer.contentChanged(row, column)) return relooked(patch, comparer, row, column, cell, raw);
    return patch.speak(rewritten(patch, comparer, row, column, cell, raw));
  });
  return `${openingTag(patch, comparer, slice, row).replace(/\s*\/>$/, ">")}${cells.join("")}</${slice.qualified}>`;
}

/** The cell as it stands in the file, with its address and, where the look changed, another format. */
function relooked(patch: SheetPatch, comparer: SheetComparer, row: number, column: number, cell: ICellData, raw: string): string {
  return raw.replace(/^<[^>]*>/, (open) => {
    const addressed = setAttribute(open, "r", cellAddress(row, column));
    if (!comparer.lookChanged(row, column)) return addressed;
    return setAttribute(addressed, "s", String(patch.formats.cell(row, column, cell, formatOf(raw))));
  });
}

function rewritten(patch: SheetPatch, comparer: SheetComparer, row: number, column: number, cell: ICellData, raw: string): string {
  const format = comparer.lookChanged(row, column) ? patch.formats.cell(row, column, cell, formatOf(raw)) : formatOf(raw);
  const content = cellContent(cell, patch.target.formulaAt(row, column));
  if (content.kind === "empty" && content.formula === null && format === 0) return "";
  // cell metadata says that an array formula is a dynamic one: it goes with the formula
  const metadata = content.array === null ? null : (/\scm\s*=\s*["'](\d+)["']/.exec(openOf(raw))?.[1] ?? null);
  return writeCell(row, column, content, format, metadata);
}

function openOf(raw: string): string {
  return /^<[^>]*>/.exec(raw)?.[0] ?? "";
}

function formatOf(raw: string): number {
  return Number(/\ss\s*=\s*["'](\d+)["']/.exec(openOf(raw))?.[1] ?? 0);
}

function openingTag(patch: SheetPatch, comparer: SheetComparer, slice: XmlSlice, row: number): string {
  const open = setAttribute(setAttribute(patch.text.slice(slice.start, slice.openEnd), "r", String(row + 1)), "spans", null);
  if (!comparer.rowChanged(row)) return open;
  const attributes = rowAttributes(patch.target.sheet.rowData?.[row], () => patch.formats.row(row));
  const names = ["ht", "customHeight", "hidden", ...(comparer.rowLookChanged(row) ? (["s", "customFormat"] as const) : [])];
  return names.reduce((tag, name) => {
    const value = attributes[name] ?? null;
    return setAttribute(tag, name, value === null ? null : value === true ? "1" : String(value));
  }, open);
}

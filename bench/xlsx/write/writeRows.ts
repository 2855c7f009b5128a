import type { ICellData, IRowData } from "@univerjs/core";
import { cellContent } from "../snapshot/cellContent";
import { pixelsToPoints } from "../sizes/rowHeight";
import { element, type Attributes } from "../xml/writeElement";
import type { CellFormats } from "./cellFormats";
import type { SheetTarget } from "./sheetTarget";
import { writeCell } from "./writeCell";

/** <sheetData> of a sheet that is written whole: only rows and cells that say something. */
export function writeRows(target: SheetTarget, formats: CellFormats): string {
  const { cellData = {}, rowData = {} } = target.sheet;
  const rows = [...new Set([...Object.keys(cellData), ...Object.keys(rowData)].map(Number))].sort((one, other) => one - other);
  const written: string[] = [];
  for (const row of rows) {
    const attributes = rowAttributes(rowData[row], () => formats.row(row));
    const cells: string[] = [];
    for (const [column, cell] of Object.entries((cellData[row] ?? {}) as Record<string, ICellData | undefined>)) {
      const one = cell ? writeModelCell(target, formats, row, Number(column), cell) : "";
      if (one !== "") cells.push(one);
    }
    if (cells.length > 0 || Object.keys(attributes).length > 0) written.push(element("row", { r: row + 1, ...attributes }, cells.join("")));
  }
  return element("sheetData", {}, written.join(""));
}

/** A cell without content is written only for its look. */
export function writeModelCell(target: SheetTarget, formats: CellFormats, row: number, column: number, cell: ICellData): string {
  const content = cellContent(cell, target.formulaAt(row, column));
  const format = formats.cell(row, column, cell, 0);
  return content.kind === "empty" && content.formula === null && format === 0 ? "" : writeCell(row, column, content, format);
}

/** Attributes of <row> that the model knows. A height that Univer fitted to the text is not marked as set by hand. */
export function rowAttributes(row: Partial<IRowData> | null | undefined, format: () => number): Attributes {
  const byHand = row?.h !== undefined && row.ia !== 1;
  const height = byHand ? row.h : row?.ia === 1 ? (row.ah ?? row.h) : undefined;
  return {
    ...(row?.s ? { s: format(), customFormat: true } : {}),
    ...(height === undefined ? {} : { ht: pixelsToPoints(height) }),
    ...(row?.hd === 1 ? { hidden: true } : {}),
    ...(byHand ? { customHeight: true } : {}),
  };
}

import type { ModelCell, SheetModel } from "../sheetModel";
import { linesHeight } from "./linesHeight";
import type { SheetDescription, TableColumn } from "./sheetDescription";
import { heights, skeletonRows } from "./theme";
import { wrappedLines } from "./wrappedLines";

/** Heights of the rows of the table by the lines of their longest cell; neighbours of one height are one entry. */
export function tableHeights({ columns, rows, sectionRows = [], heightBlocks, dense = false }: SheetDescription): SheetModel["rowHeights"] {
  const sections = new Set(sectionRows);
  const lines = rows.map((row, index) =>
    sections.has(index) ? 1 : Math.max(...row.map((cell, column) => cellLines(cell, columns[column] as TableColumn))),
  );
  const rowHeights = (heightBlocks ? byBlocks(lines, heightBlocks) : lines).map((count, index) =>
    sections.has(index) ? heights.section : dense && count <= 1 ? heights.denseLine : linesHeight(count),
  );
  const entries: { row: number; rows: number; height: number }[] = [];
  rowHeights.forEach((height, index) => {
    const last = entries.at(-1);
    if (last?.height === height) last.rows++;
    else entries.push({ row: skeletonRows.table + index, rows: 1, height });
  });
  return entries;
}

function cellLines(cell: ModelCell, { width, look, size }: TableColumn): number {
  const bold = look === "status" || look === "leadNumber";
  const text = shownText(cell);
  return text === null ? 1 : wrappedLines(text, { width, bold, ...(size === undefined ? {} : { size }) });
}

/** The words of a cell; those of a link are the last text of its formula. */
function shownText(cell: ModelCell): string | null {
  if (typeof cell === "string") return cell;
  if (typeof cell !== "object" || cell === null) return null;
  return /,"((?:[^"]|"")*)"\)$/.exec(cell.formula)?.[1] ?? null;
}

function byBlocks(lines: readonly number[], blocks: readonly number[]): number[] {
  let start = 0;
  return blocks.flatMap((count) => {
    const block = lines.slice(start, (start += count));
    return block.map(() => Math.max(...block));
  });
}

import type { ModelCell, SheetModel } from "../sheetModel";
import { linesHeight } from "./linesHeight";
import type { SheetDescription, TableColumn } from "./sheetDescription";
import { heights, sizes, skeletonRows } from "./theme";
import { wrappedLines } from "./wrappedLines";

/** Heights of the rows of the table by their tallest cell; neighbours of one height are one entry. */
export function tableHeights({ columns, rows, sectionRows = [], heightBlocks, dense = false }: SheetDescription): SheetModel["rowHeights"] {
  const sections = new Set(sectionRows);
  const oneLine = dense ? heights.denseLine : heights.oneLine;
  const own = rows.map((row, index) =>
    sections.has(index) ? 0 : Math.max(oneLine, ...row.map((cell, column) => cellHeight(cell, columns[column] as TableColumn))),
  );
  const rowHeights = (heightBlocks ? byBlocks(own, heightBlocks) : own).map((height, index) =>
    sections.has(index) ? heights.section : height,
  );
  const entries: { row: number; rows: number; height: number }[] = [];
  rowHeights.forEach((height, index) => {
    const last = entries.at(-1);
    if (last?.height === height) last.rows++;
    else entries.push({ row: skeletonRows.table + index, rows: 1, height });
  });
  return entries;
}

/** 0 for a cell of one line. */
function cellHeight(cell: ModelCell, { width, look, size = sizes.text }: TableColumn): number {
  const bold = look === "status" || look === "leadNumber";
  const text = shownText(cell);
  const lines = text === null ? 1 : wrappedLines(text, { width, bold, size });
  return lines <= 1 ? 0 : linesHeight(lines, size);
}

/** The words of a cell; those of a link are the last text of its formula. */
function shownText(cell: ModelCell): string | null {
  if (typeof cell === "string") return cell;
  if (typeof cell !== "object" || cell === null) return null;
  return /,"((?:[^"]|"")*)"\)$/.exec(cell.formula)?.[1] ?? null;
}

function byBlocks(own: readonly number[], blocks: readonly number[]): number[] {
  let start = 0;
  return blocks.flatMap((count) => {
    const block = own.slice(start, (start += count));
    return block.map(() => Math.max(...block));
  });
}

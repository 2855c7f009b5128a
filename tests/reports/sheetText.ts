import type { ModelCell, SheetModel } from "../../src/reports/sheetModel";

/** A cell as a person sees it: NBSP as a space, a link by its words. */
export function cellText(cell: ModelCell | undefined): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "object") return /,"((?:[^"]|"")*)"\)$/.exec(cell.formula)?.[1] ?? cell.formula;
  return String(cell).replaceAll("\u00a0", " ");
}

/** The table of a sheet as texts, without the skeleton above and the notes under it. */
export function tableTexts({ cells, print }: SheetModel): string[][] {
  const end = cells.findIndex((row, index) => index > 5 && row.slice(0, print.columns).every((cell) => cell === null));
  return cells.slice(6, end === -1 ? undefined : end).map((row) => row.slice(0, print.columns).map(cellText));
}

/** The first cell of a row above the table. */
export function leadText({ cells }: SheetModel, row: number): string {
  return cellText(cells[row]?.[0]);
}

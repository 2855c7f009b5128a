import type { CellValue } from "../../reading/grid";
import { writableText } from "../cells/writableText";
import { inExcel } from "../host/inExcel";
import { WorkbookError } from "../host/workbookError";
import { finalNames } from "../sheets/finalNames";
import { packSteps } from "./packSteps";

/** An ordinary sheet as data: rows of equal or different length, merged areas, widths in characters. */
export interface PlainSheet {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  /** [first row, first column, last row, last column], zero-based. */
  readonly merges?: readonly (readonly [number, number, number, number])[];
  readonly widths: readonly number[];
  /** Rows of the heading, zero-based: [first, last]. */
  readonly heading: readonly [number, number] | null;
  readonly hiddenRows?: readonly number[];
}

const bytesARequest = 1_000_000;
/** Width of a character in points, about: widths of columns are given in characters. */
const pointsACharacter = 5.4;

/**
 * Adds ordinary sheets behind the others and answers their names; a name that is taken gets a number. They are the user's from then on:
 * they bear no mark. A failure takes those already added away.
 */
export function addPlainSheets(sheets: readonly PlainSheet[]): Promise<string[]> {
  return inExcel({}, async (session) => {
    const before = await session.request(({ workbook }) => {
      workbook.worksheets.load("items/name");
      workbook.protection.load("protected");
      return workbook;
    });
    if (before.protection.protected) throw new WorkbookError("structureProtected");
    const names = finalNames(
      sheets.map(({ name }) => name),
      before.worksheets.items.map(({ name }) => name),
    );
    const steps = sheets.map((sheet, index) => ({ sheet, name: names[index] ?? sheet.name, bytes: JSON.stringify(sheet).length * 2 }));
    const added: string[] = [];
    try {
      for (const group of packSteps(steps, bytesARequest)) {
        await session.request(({ workbook }) => group.forEach(({ sheet, name }) => fill(workbook.worksheets.add(name), sheet)), "heavy");
        added.push(...group.map(({ name }) => name));
      }
    } catch (error) {
      await session.request(({ workbook }) => added.forEach((name) => workbook.worksheets.getItem(name).delete()));
      throw error;
    }
    return names;
  });
}

function fill(target: Excel.Worksheet, { rows, merges = [], widths, heading, hiddenRows = [] }: PlainSheet): void {
  const columns = Math.max(1, ...rows.map((row) => row.length));
  if (rows.length > 0) {
    target.getRangeByIndexes(0, 0, rows.length, columns).values = rows.map((row) =>
      Array.from({ length: columns }, (_, column) => {
        const value = row[column] ?? "";
        return typeof value === "string" ? writableText(value, "General") : value;
      }),
    );
  }
  widths.forEach((width, column) => (target.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width * pointsACharacter));
  merges.forEach(([top, left, bottom, right]) => target.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1).merge());
  hiddenRows.forEach((row) => (target.getRangeByIndexes(row, 0, 1, 1).rowHidden = true));
  if (heading === null) return;
  const [first, last] = heading;
  const head = target.getRangeByIndexes(first, 0, last - first + 1, columns);
  head.format.font.bold = true;
  head.format.wrapText = true;
  target.freezePanes.freezeRows(last + 1);
}

import type { ExcelSession } from "../host/excelSession";
import { cutBlocks, groupBlocks } from "../read/cutBlocks";
import type { Extent } from "../read/extent";
import type { SheetEntry } from "../sheets/sheetEntry";

export interface FormulaPlace {
  readonly sheet: SheetEntry;
  readonly row: number;
  readonly column: number;
  /** As it stands, in en-US form. */
  readonly formula: string;
}

/** A formula takes more of a reply than a value. */
const cellsARequest = 20_000;

/** Cells whose own formula is wanted; the cells a formula spills into have none. */
export async function findFormulas(
  session: ExcelSession,
  extents: readonly Extent[],
  wanted: (formula: string, sheet: SheetEntry) => boolean,
): Promise<FormulaPlace[]> {
  const found: FormulaPlace[] = [];
  for (const group of groupBlocks(cutBlocks(extents, cellsARequest), cellsARequest)) {
    const ranges = await session.request((context) =>
      group.map(({ extent, area }) => {
        const range = context.workbook.worksheets
          .getItem(extent.sheet.id)
          .getRangeByIndexes(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1);
        range.load("formulas");
        return range;
      }),
    );
    group.forEach(({ extent: { sheet }, area }, index) => {
      const formulas = ranges[index]?.formulas as unknown[][];
      formulas.forEach((row, r) =>
        row.forEach((formula, c) => {
          if (typeof formula !== "string" || !formula.startsWith("=") || !wanted(formula, sheet)) return;
          found.push({ sheet, row: area.top + r, column: area.left + c, formula });
        }),
      );
    });
  }
  return found;
}

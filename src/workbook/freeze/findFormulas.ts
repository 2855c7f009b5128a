import type { ExcelSession } from "../host/excelSession";
import { cutBlocks, groupBlocks } from "../read/cutBlocks";
import type { Extent } from "../read/extent";

export interface FormulaPlace {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
}

/** A formula takes more of a reply than a value. */
const cellsARequest = 20_000;

/** Cells whose own formula matches; the cells a formula spills into have none. */
export async function findFormulas(session: ExcelSession, extents: readonly Extent[], matches: RegExp): Promise<FormulaPlace[]> {
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
    group.forEach(({ extent, area }, index) => {
      const formulas = ranges[index]?.formulas as unknown[][];
      formulas.forEach((row, r) =>
        row.forEach((formula, c) => {
          if (typeof formula !== "string" || !formula.startsWith("=") || !matches.test(formula)) return;
          found.push({ sheetId: extent.sheet.id, sheetName: extent.sheet.name, row: area.top + r, column: area.left + c });
        }),
      );
    });
  }
  return found;
}

import { inExcel } from "../host/inExcel";
import type { FrozenFormula } from "./frozenFormula";
import { queueFrozenNote } from "./queueFrozen";

/** Frozen formulas of the user's sheets, by sheet id. */
export type FrozenFormulas = ReadonlyMap<string, readonly FrozenFormula[]>;

export interface RestoredFormulas {
  /** Formulas that stand in their cells again. */
  readonly restored: number;
  /** Cells that were changed after they were frozen, or moved: what stands there is the user's and stays. */
  readonly changed: number;
}

/**
 * Puts formulas back that «Зафиксировать значения» turned into values on the user's sheets, where their values stand as they were left,
 * and takes the notes about them away. Two requests; none where nothing is frozen.
 */
export async function restoreFormulas(frozen: FrozenFormulas, fingerprint: (values: unknown[][]) => string): Promise<RestoredFormulas> {
  const places = [...frozen].flatMap(([sheetId, formulas]) => formulas.map((formula) => ({ sheetId, formula })));
  if (places.length === 0) return { restored: 0, changed: 0 };
  return inExcel({}, async (session) => {
    const rangeOf = (context: Excel.RequestContext, sheetId: string, { row, column, rows, columns }: FrozenFormula) =>
      context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, rows, columns);
    const ranges = await session.request((context) =>
      places.map(({ sheetId, formula }) => {
        const range = rangeOf(context, sheetId, formula);
        range.load("values");
        return range;
      }),
    );
    const unchanged = places.filter(({ formula }, index) => fingerprint(ranges[index]?.values as unknown[][]) === formula.values);
    await session.request((context) => {
      for (const { sheetId, formula } of unchanged) {
        const range = rangeOf(context, sheetId, formula);
        // A formula spills into empty cells only.
        range.clear("Contents");
        range.getCell(0, 0).formulas = [[formula.formula]];
      }
      for (const sheetId of frozen.keys()) queueFrozenNote(context, sheetId, []);
    });
    return { restored: unchanged.length, changed: places.length - unchanged.length };
  });
}

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
  /** Formulas of sheets where Excel lets nothing be written (a protected sheet): their notes stay, the next run tries again. */
  readonly refused: number;
}

/**
 * Puts formulas back that «Зафиксировать значения» turned into values on the user's sheets, where their values stand as they were left,
 * and takes the notes about them away. Two requests; none where nothing is frozen.
 */
export async function restoreFormulas(frozen: FrozenFormulas, fingerprint: (values: unknown[][]) => string): Promise<RestoredFormulas> {
  const places = [...frozen].flatMap(([sheetId, formulas]) => formulas.map((formula) => ({ sheetId, formula })));
  if (places.length === 0) return { restored: 0, changed: 0, refused: 0 };
  return inExcel({}, async (session) => {
    const rangeOf = (context: Excel.RequestContext, sheetId: string, { row, column, rows, columns }: FrozenFormula) =>
      context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, rows, columns);
    const loaded = await session.request((context) =>
      places.map(({ sheetId, formula }) => {
        const range = rangeOf(context, sheetId, formula);
        const { protection } = context.workbook.worksheets.getItem(sheetId);
        range.load("values");
        protection.load("protected");
        return { sheetId, formula, range, protection };
      }),
    );
    const open = loaded.filter(({ protection }) => !protection.protected);
    const unchanged = open.filter(({ formula, range }) => fingerprint(range.values as unknown[][]) === formula.values);
    await session.request((context) => {
      for (const { sheetId, formula } of unchanged) {
        const range = rangeOf(context, sheetId, formula);
        // A formula spills into empty cells only.
        range.clear("Contents");
        range.getCell(0, 0).formulas = [[formula.formula]];
      }
      for (const sheetId of new Set(open.map((place) => place.sheetId))) queueFrozenNote(context, sheetId, []);
    });
    return { restored: unchanged.length, changed: open.length - unchanged.length, refused: places.length - open.length };
  });
}

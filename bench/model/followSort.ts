import type { ICellData, IRange, Nullable } from "@univerjs/core";
import { ReorderRangeCommand, SetRangeValuesMutation, SheetInterceptorService } from "@univerjs/sheets";
import type { CellReader } from "./cellReader";
import type { RowOrder } from "./rowOrder";
import { shiftedFormula } from "./shiftedFormula";
import type { UniverCore } from "./univerCore";

type Cells = Record<number, Record<number, Nullable<ICellData>>>;

interface Reorder {
  subUnitId: string;
  range: IRange;
  order: RowOrder;
}

/**
 * Univer 0.25.1 sorts formulas as they are written: in its new row `=B2*2` would still read the old one. Here they are taken along as
 * relative ones, as Excel does, whoever sorts, and an undo brings them back.
 */
export function followSort(core: UniverCore, cells: CellReader): void {
  core.injector.get(SheetInterceptorService).interceptCommand({
    getMutations: ({ id, params }) => {
      if (id !== ReorderRangeCommand.id) return { redos: [], undos: [] };
      const { subUnitId, range, order } = params as Reorder;
      const [moved, former]: [Cells, Cells] = [{}, {}];
      for (const [to, from] of Object.entries(order)) {
        const target = Number(to);
        if (target === from) continue;
        for (let column = range.startColumn; column <= range.endColumn; column++) {
          const raw = core.sheet(subUnitId).getCellRaw(from, column);
          if (!raw?.f && !raw?.si) continue;
          const formula = cells.cell(subUnitId, from, column)?.f ?? "";
          (moved[target] ??= {})[column] = { f: shiftedFormula(formula, target - from, 0), si: null };
          (former[from] ??= {})[column] = { f: raw.f ?? null, si: raw.si ?? null };
        }
      }
      if (Object.keys(moved).length === 0) return { redos: [], undos: [] };
      const mutation = (cellValue: Cells) => ({ id: SetRangeValuesMutation.id, params: { unitId: core.id, subUnitId, cellValue } });
      return { redos: [mutation(moved)], undos: [mutation(former)] };
    },
  });
}

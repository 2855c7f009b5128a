import { CommandType } from "@univerjs/core";
import type { IMutation } from "@univerjs/core";
import type { IDiscreteRange } from "@univerjs/sheets";
import { COPY_TYPE, ISheetClipboardService, PREDEFINED_HOOK_NAME_PASTE } from "@univerjs/sheets-ui";
import type { Area } from "../address/area";
import { copySideAreas } from "../copySideAreas";
import type { PastedSide } from "../copySideAreas";
import type { WorkbookModel } from "../workbookModel";

interface Params {
  subUnitId: string;
  pasted: PastedSide;
}

/** Cells that a person copies and pastes in the grid take along what Univer does not know of them; an undo brings back what was there. */
export function pasteSideData(model: WorkbookModel): void {
  const { injector, commands, id: unitId } = model.core;
  const mutation: IMutation<Params> = {
    id: "bench.mutation.pasted-side-data",
    type: CommandType.MUTATION,
    handler: (_, { subUnitId, pasted }) => {
      Object.assign(model.side.sheet(subUnitId), structuredClone(pasted));
      return true;
    },
  };
  commands.registerCommand(mutation);
  injector.get(ISheetClipboardService).addClipboardHook({
    id: "bench-side-data",
    onPasteCells: (from, to, _, { copyType, pasteType }) => {
      const nothing = { redos: [], undos: [] };
      // Cut cells are moved by Univer, and the side data follow the move.
      if (!from || copyType === COPY_TYPE.CUT || pasteType !== PREDEFINED_HOOK_NAME_PASTE.DEFAULT_PASTE) return nothing;
      const [source, target] = [areaOf(from.range), areaOf(to.range)];
      if (!source || !target) return nothing;
      const side = model.side.sheet(to.subUnitId);
      const { hyperlinks, validations, conditionalFormats, unlocked = [], hiddenFormulas = [] } = side;
      const step = (pasted: PastedSide) => ({ id: mutation.id, params: { unitId, subUnitId: to.subUnitId, pasted } });
      return {
        redos: [step(copySideAreas(side, model.side.sheet(from.subUnitId), source, target))],
        undos: [step({ hyperlinks, validations, conditionalFormats, unlocked, hiddenFormulas })],
      };
    },
  });
}

/** Rows and columns without a gap (hidden ones are left out of a copy): their area; null where there are gaps. */
function areaOf({ rows, cols }: IDiscreteRange): Area | null {
  const [startRow = 0, startColumn = 0] = [rows[0], cols[0]];
  const area = { startRow, startColumn, endRow: startRow + rows.length - 1, endColumn: startColumn + cols.length - 1 };
  return rows.at(-1) === area.endRow && cols.at(-1) === area.endColumn ? area : null;
}

import { HoverManagerService, ScrollToCellCommand } from "@univerjs/sheets-ui";
import type { LinkTarget } from "../linkTarget";
import { linkTarget } from "../linkTarget";
import type { WorkbookModel } from "../workbookModel";

/**
 * A click on a linked cell jumps to its cells, as in Excel; what leads elsewhere is told to `onElsewhere`. A hidden sheet
 * is no place to jump to: Excel says that the reference is not valid.
 */
export function followLinks(model: WorkbookModel, onElsewhere: (target: Exclude<LinkTarget, { place: unknown }>) => void): void {
  model.core.injector.get(HoverManagerService).currentClickedCell$.subscribe(({ location: { subUnitId, row, col } }) => {
    const target = linkTarget(model, subUnitId, row, col);
    if (!target) return;
    if (!("place" in target)) return onElsewhere(target);
    const { sheetId, area } = target.place;
    if (model.sheets.visibility(sheetId) !== "Visible") return onElsewhere({ missing: model.sheets.name(sheetId) });
    // The click itself still selects the cell it hit.
    setTimeout(() => {
      if (!model.sheets.has(sheetId)) return;
      model.sheets.activate(sheetId);
      model.selection.select(sheetId, [area]);
      void model.core.commands.executeCommand(ScrollToCellCommand.id, { range: area });
    }, 0);
  });
}

import { IEditorBridgeService } from "@univerjs/sheets-ui";
import type { WorkbookModel } from "../workbookModel";

/** Whether a person is typing into a cell of the grid: Excel then refuses the add-in's requests (5004). */
export function isEditingCell(model: WorkbookModel): boolean {
  return model.core.injector.get(IEditorBridgeService).isVisible().visible;
}

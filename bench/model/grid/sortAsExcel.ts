import { CellValueType } from "@univerjs/core";
import { SheetsSortService, SortRangeCommand, SortType } from "@univerjs/sheets-sort";
import type { ISortRangeCommandParams } from "@univerjs/sheets-sort";
import { cellOrder } from "../cellOrder";
import type { WorkbookModel } from "../workbookModel";

/** «По возрастанию» and «По убыванию» of the menu, for the selection and for the whole table around it. */
const DIRECT = /^sheet\.command\.sort-range-(?:asc|desc)(?:-ext)?(?:-ctx)?$/;

/** A person's sorting in the grid follows Excel: its order of values, and a row of headings stays above. */
export function sortAsExcel(model: WorkbookModel): void {
  model.core.injector.get(SheetsSortService).registerCompareFn((type, a, b) => cellOrder(a, b, type === SortType.ASC, false));
  let direct = false;
  model.core.commands.beforeCommandExecuted((command) => {
    if (command.id !== SortRangeCommand.id) {
      if (command.id.includes("sort-range")) direct = DIRECT.test(command.id);
      return;
    }
    const params = command.params as ISortRangeCommandParams;
    if (direct && hasHeadings(model, params)) params.hasTitle = true;
    direct = false;
  });
}

/** Excel takes a first row of texts above something that is not text for headings. */
function hasHeadings(model: WorkbookModel, { subUnitId, range }: ISortRangeCommandParams): boolean {
  const [first = [], second = []] = model.cells.grid(subUnitId, { ...range, endRow: Math.min(range.endRow, range.startRow + 1) }, (cell) =>
    cell?.v === undefined || cell.v === null || cell.v === "" ? null : cell.t === CellValueType.STRING ? "text" : "other",
  );
  return !first.includes("other") && first.some((kind, column) => kind === "text" && second[column] === "other");
}

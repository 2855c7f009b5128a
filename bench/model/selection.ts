import { SetSelectionsOperation, SheetsSelectionsService } from "@univerjs/sheets";
import type { Area } from "./address/area";
import type { UniverCore } from "./univerCore";

/** What is selected on the sheet in view. */
export class Selection {
  constructor(private readonly core: UniverCore) {}

  /** All selected areas, the last one being the current; A1 when nothing has been selected yet. */
  areas(): Area[] {
    const selections = this.core.injector.get(SheetsSelectionsService).getCurrentSelections();
    const areas = selections.map(({ range: { startRow, startColumn, endRow, endColumn } }) => ({
      startRow,
      startColumn,
      endRow,
      endColumn,
    }));
    return areas.length > 0 ? areas : [{ startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 }];
  }

  activeCell(): { row: number; column: number } {
    const primary = this.core.injector.get(SheetsSelectionsService).getCurrentLastSelectionPrimaryCell();
    return { row: primary?.actualRow ?? 0, column: primary?.actualColumn ?? 0 };
  }

  select(subUnitId: string, areas: readonly Area[]): void {
    const selections = areas.map((area) => ({
      range: { ...area, rangeType: 0 },
      primary: {
        startRow: area.startRow,
        startColumn: area.startColumn,
        endRow: area.startRow,
        endColumn: area.startColumn,
        actualRow: area.startRow,
        actualColumn: area.startColumn,
        isMerged: false,
        isMergedMainCell: false,
      },
      style: null,
    }));
    this.core.run(SetSelectionsOperation, { subUnitId, selections, reveal: true });
  }
}

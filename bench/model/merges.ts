import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from "@univerjs/sheets";
import type { Area } from "./address/area";
import { intersectAreas } from "./address/intersectAreas";
import type { CellWriter } from "./cellWriter";
import type { UniverCore } from "./univerCore";

/** Merged cells. */
export class Merges {
  constructor(
    private readonly core: UniverCore,
    private readonly writer: CellWriter,
  ) {}

  /** Merged areas that touch an area (all of the sheet's without one). */
  touching(sheetId: string, within: Area | null): Area[] {
    return this.core
      .sheet(sheetId)
      .getMergeData()
      .map(({ startRow, startColumn, endRow, endColumn }) => ({ startRow, startColumn, endRow, endColumn }))
      .filter((merge) => !within || intersectAreas(merge, within));
  }

  /** Merged areas that overlap give way. As in Excel, only the upper left value stays. */
  merge(subUnitId: string, areas: readonly Area[]): void {
    this.writer.flush();
    for (const area of areas) {
      this.writer.makeRoom(subUnitId, area.endRow, area.endColumn);
      this.unmerge(subUnitId, area);
      const matrix = this.core.sheet(subUnitId).getCellMatrix();
      for (let row = area.startRow; row <= area.endRow; row++) {
        for (let column = area.startColumn; column <= area.endColumn; column++) {
          const upperLeft = row === area.startRow && column === area.startColumn;
          const cell = upperLeft ? null : matrix.getValue(row, column);
          if (cell && (cell.v !== undefined || cell.f)) this.writer.put(subUnitId, row, column, { v: null, f: null, si: null, p: null });
        }
      }
    }
    this.writer.flush();
    const ranges = areas.filter((a) => a.startRow !== a.endRow || a.startColumn !== a.endColumn).map((a) => ({ ...a }));
    if (ranges.length > 0) this.core.run(AddWorksheetMergeMutation, { subUnitId, ranges });
  }

  unmerge(subUnitId: string, area: Area): void {
    this.writer.flush();
    const ranges = this.touching(subUnitId, area);
    if (ranges.length > 0) this.core.run(RemoveWorksheetMergeMutation, { subUnitId, ranges });
  }
}

import type { ICommandInfo, IWorksheetData } from "@univerjs/core";
import { CopySheetCommand, InsertSheetMutation, RemoveSheetMutation, SetWorksheetNameMutation } from "@univerjs/sheets";
import { rewriteReferences } from "./address/rewriteReferences";
import { areaMover } from "./areaMover";
import { copySideSheet } from "./copySideSheet";
import { moveSideAreas } from "./moveSideAreas";
import { emptySideSheet } from "./sideData";
import type { SideBook, SideSheet } from "./sideData";
import type { UniverCore } from "./univerCore";

/**
 * The side data of the workbook. It follows what happens to the sheets, whoever does it: deleted sheets take theirs
 * along (and bring it back when a person undoes the deletion), copies get a copy, rows and columns move the ranges,
 * a new name is written into the references that mention the sheet.
 */
export class SideStore {
  private readonly removed = new Map<string, SideSheet>();
  private copySource: string | null = null;
  private told = true;
  /** Called some time after side data may have changed: who draws them looks what is new. */
  readonly listeners: (() => void)[] = [];

  constructor(readonly book: SideBook) {}

  sheet(sheetId: string): SideSheet {
    this.tell();
    return (this.book.sheets[sheetId] ??= emptySideSheet());
  }

  /** The next sheet that is inserted is a copy of this one. */
  copyNextFrom(sheetId: string): void {
    this.copySource = sheetId;
  }

  follow(core: UniverCore): void {
    core.commands.beforeCommandExecuted((command) => {
      if (command.id === CopySheetCommand.id) {
        this.copySource = (command.params as { subUnitId?: string } | undefined)?.subUnitId ?? core.book.ensureActiveSheet().getSheetId();
      } else if (command.id === SetWorksheetNameMutation.id) {
        const { subUnitId, name } = command.params as { subUnitId: string; name: string };
        this.rewrite(core.sheet(subUnitId).getName(), { rename: name });
      } else if (command.id === RemoveSheetMutation.id) {
        this.rewrite(core.sheet((command.params as { subUnitId: string }).subUnitId).getName(), { rename: null });
      }
    });
    core.commands.onCommandExecuted((command) => this.after(command, core));
  }

  private after(command: Readonly<ICommandInfo>, core: UniverCore): void {
    if (command.id === InsertSheetMutation.id) this.onInserted((command.params as { sheet: IWorksheetData }).sheet.id);
    else if (command.id === RemoveSheetMutation.id) this.onRemoved((command.params as { subUnitId: string }).subUnitId);
    const change = areaMover(command);
    if (!change) return;
    moveSideAreas(this.sheet(change.sheetId), change);
    if ("shift" in change) this.rewrite(core.sheet(change.sheetId).getName(), { shift: change.shift });
  }

  private onInserted(sheetId: string): void {
    const former = this.removed.get(sheetId);
    if (this.copySource) this.book.sheets[sheetId] = copySideSheet(this.sheet(this.copySource));
    else if (former) this.book.sheets[sheetId] = former;
    this.removed.delete(sheetId);
    this.copySource = null;
  }

  private onRemoved(sheetId: string): void {
    const side = this.book.sheets[sheetId];
    if (side) this.removed.set(sheetId, side);
    delete this.book.sheets[sheetId];
    this.tell();
  }

  /** Data are handed out to be changed, so whoever asked for them may be about to change them: one call for many. */
  private tell(): void {
    if (!this.told || this.listeners.length === 0) return;
    this.told = false;
    setTimeout(() => {
      this.told = true;
      for (const listener of this.listeners) listener();
    }, 0);
  }

  /** References with a sheet name stand in chart series only; Excel leaves the text of hyperlinks alone. */
  private rewrite(sheetName: string, change: Parameters<typeof rewriteReferences>[2]): void {
    for (const side of Object.values(this.book.sheets)) {
      for (const series of side.charts.flatMap((chart) => chart.series)) {
        series.values = rewriteReferences(series.values, sheetName, change);
        if (series.xValues !== undefined) series.xValues = rewriteReferences(series.xValues, sheetName, change);
      }
    }
  }
}

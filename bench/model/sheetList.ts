import type { IWorksheetData, Worksheet } from "@univerjs/core";
import { cloneWorksheetData } from "@univerjs/core";
import { IDefinedNamesService } from "@univerjs/engine-formula";
import {
  InsertSheetMutation,
  RemoveSheetCommand,
  RemoveSheetMutation,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SheetInterceptorService,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";
import type { Calculation } from "./calculation";
import { newSheetData } from "./newSheetData";
import type { SideStore } from "./sideStore";
import type { UniverCore } from "./univerCore";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

/** The workbook's sheets in tab order. */
export class SheetList {
  private quiet = false;

  constructor(
    private readonly core: UniverCore,
    private readonly side: SideStore,
    private readonly calculation: Calculation,
    private readonly flush: () => void,
  ) {}

  all(): Worksheet[] {
    return this.core.book.getSheets();
  }

  ids(): string[] {
    return this.all().map((sheet) => sheet.getSheetId());
  }

  has(sheetId: string): boolean {
    return this.core.hasSheet(sheetId);
  }

  name(sheetId: string): string {
    return this.core.sheet(sheetId).getName();
  }

  /** By id, or by name without regard to case; null when there is none. */
  find(nameOrId: string): string | null {
    if (this.has(nameOrId)) return nameOrId;
    const wanted = nameOrId.toLowerCase();
    return (
      this.all()
        .find((sheet) => sheet.getName().toLowerCase() === wanted)
        ?.getSheetId() ?? null
    );
  }

  add(name: string, index = this.all().length): string {
    const id = this.freshId();
    this.insert({ ...newSheetData(id, name) }, index);
    return id;
  }

  /** A copy with everything that stands in it, side data too. */
  copy(sheetId: string, name: string, index: number): string {
    this.flush();
    const id = this.freshId();
    this.side.copyNextFrom(sheetId);
    this.insert({ ...cloneWorksheetData(this.core.sheet(sheetId).getConfig()), id, name }, index);
    return id;
  }

  /** Formulas elsewhere become #REF!: the command's interceptors say how (the bare mutation would leave #NAME?). */
  remove(subUnitId: string): void {
    const wasActive = this.activeId() === subUnitId;
    const index = this.position(subUnitId);
    const names = this.names();
    this.around(RemoveSheetCommand, { subUnitId }, () => {
      this.core.run(RemoveSheetMutation, { subUnitId, subUnitName: this.name(subUnitId) });
    });
    if (wasActive) this.activateNear(index);
    // Univer leaves formulas over a name whose sheet is gone as they were.
    if (this.names() !== names) this.calculation.markAllDirty();
  }

  /** Formulas and defined names that mention the sheet are rewritten by the command's interceptors. */
  rename(subUnitId: string, name: string): void {
    this.around(SetWorksheetNameCommand, { subUnitId, name }, () => this.core.run(SetWorksheetNameMutation, { subUnitId, name }));
  }

  position(sheetId: string): number {
    return this.core.book.getSheetOrders().indexOf(sheetId);
  }

  move(subUnitId: string, toOrder: number): void {
    this.core.run(SetWorksheetOrderMutation, { subUnitId, fromOrder: this.position(subUnitId), toOrder });
  }

  visibility(sheetId: string): Visibility {
    if (!this.core.sheet(sheetId).isSheetHidden()) return "Visible";
    return this.hiddenKind(sheetId);
  }

  setVisibility(subUnitId: string, visibility: Visibility): void {
    this.side.sheet(subUnitId).visibility = visibility;
    this.core.run(SetWorksheetHideMutation, { subUnitId, hidden: visibility === "Visible" ? 0 : 1 });
    if (visibility !== "Visible" && this.activeId() === subUnitId) this.activateNear(this.position(subUnitId));
  }

  /** "#RRGGBB", or "" for no colour. */
  tabColor(sheetId: string): string {
    return this.core.sheet(sheetId).getTabColor() ?? "";
  }

  setTabColor(subUnitId: string, color: string): void {
    this.core.run(SetTabColorMutation, { subUnitId, color });
  }

  gridlines(sheetId: string): boolean {
    return !this.core.sheet(sheetId).hasHiddenGridlines();
  }

  setGridlines(subUnitId: string, shown: boolean): void {
    this.core.run(ToggleGridlinesMutation, { subUnitId, showGridlines: shown ? 1 : 0 });
  }

  activeId(): string {
    return this.core.book.ensureActiveSheet().getSheetId();
  }

  /** The kind of hiding a sheet would have: very hidden sheets are known to the side data alone. */
  hiddenKind(sheetId: string): "Hidden" | "VeryHidden" {
    return this.side.sheet(sheetId).visibility === "VeryHidden" ? "VeryHidden" : "Hidden";
  }

  /** True while a sheet is in view only for a moment, because Univer's commands work on the sheet in view. */
  get isSwitchingQuietly(): boolean {
    return this.quiet;
  }

  /** Runs `work` with the sheet in view, tells nobody, and shows the former sheet again. */
  whileActive<T>(sheetId: string, work: () => T): T {
    const former = this.core.book.ensureActiveSheet();
    if (former.getSheetId() === sheetId) return work();
    this.quiet = true;
    try {
      this.core.book.setActiveSheet(this.core.sheet(sheetId));
      return work();
    } finally {
      this.core.book.setActiveSheet(former);
      this.quiet = false;
    }
  }

  activate(subUnitId: string): void {
    if (this.activeId() !== subUnitId) this.core.run(SetWorksheetActiveOperation, { subUnitId });
  }

  /** Univer's grid shows a sheet that was inserted; Excel does not: the former one is shown again. */
  private insert(sheet: Partial<IWorksheetData>, index: number): void {
    const former = this.core.book.ensureActiveSheet();
    this.flush();
    this.quiet = true;
    try {
      this.core.run(InsertSheetMutation, { index, sheet });
      if (this.activeId() !== former.getSheetId()) this.core.run(SetWorksheetActiveOperation, { subUnitId: former.getSheetId() });
    } finally {
      this.quiet = false;
    }
  }

  private activateNear(index: number): void {
    const visible = this.all().filter((sheet) => !sheet.isSheetHidden());
    const next = visible.find((sheet) => this.position(sheet.getSheetId()) >= index) ?? visible.at(-1);
    if (next) this.activate(next.getSheetId());
  }

  private names(): string {
    return JSON.stringify(this.core.injector.get(IDefinedNamesService).getDefinedNameMap(this.core.id) ?? {});
  }

  private around(command: { id: string }, params: object, mutation: () => void): void {
    this.flush();
    const interceptors = this.core.injector.get(SheetInterceptorService);
    const extra = this.core.asOwn(() => interceptors.onCommandExecute({ id: command.id, params: { unitId: this.core.id, ...params } }));
    for (const step of extra.preRedos ?? []) this.core.run(step, step.params ?? {});
    mutation();
    for (const step of extra.redos) this.core.run(step, step.params ?? {});
  }

  private freshId(): string {
    let id: string;
    do id = `{${crypto.randomUUID().toUpperCase()}}`;
    while (this.has(id));
    return id;
  }
}

import { ICommandService, UniverInstanceType } from "@univerjs/core";
import type { IExecutionOptions, IWorkbookData, Univer, Workbook, Worksheet } from "@univerjs/core";

type Injector = ReturnType<Univer["__getInjector"]>;

/** A Univer instance with its one workbook, and the way in: mutations run synchronously and marked as our own. */
export class UniverCore {
  readonly injector: Injector;
  readonly commands: ICommandService;
  private opened: Workbook | null = null;
  private ownDepth = 0;

  constructor(readonly univer: Univer) {
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
  }

  /** Creates the workbook. Services that depend on a workbook can be asked for only afterwards. */
  open(snapshot: Partial<IWorkbookData>): void {
    this.opened = this.univer.createUnit<Partial<IWorkbookData>, Workbook>(UniverInstanceType.UNIVER_SHEET, snapshot);
  }

  get book(): Workbook {
    if (!this.opened) throw new Error("The workbook has not been opened yet.");
    return this.opened;
  }

  get id(): string {
    return this.book.getUnitId();
  }

  /** True while a mutation of the bench itself (the add-in's write) runs, false for what a person does in the grid. */
  get isOwn(): boolean {
    return this.ownDepth > 0;
  }

  asOwn<T>(work: () => T): T {
    this.ownDepth++;
    try {
      return work();
    } finally {
      this.ownDepth--;
    }
  }

  run(command: { id: string }, params: object, options?: IExecutionOptions): void {
    const result = this.asOwn(() => this.commands.syncExecuteCommand(command.id, { unitId: this.id, ...params }, options));
    if (result === false) throw new Error(`Univer refused ${command.id}: ${JSON.stringify(params).slice(0, 300)}`);
  }

  sheet(sheetId: string): Worksheet {
    const sheet = this.book.getSheetBySheetId(sheetId);
    if (!sheet) throw new Error(`There is no sheet with the id ${sheetId}.`);
    return sheet;
  }

  hasSheet(sheetId: string): boolean {
    return this.opened?.getSheetBySheetId(sheetId) !== undefined && this.opened.getSheetBySheetId(sheetId) !== null;
  }
}

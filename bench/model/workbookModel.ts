import type { IWorkbookData, Univer } from "@univerjs/core";
import { IResourceLoaderService } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import type { HostModel } from "../protocol/objectModel";
import { Calculation } from "./calculation";
import { CellReader } from "./cellReader";
import { CellWriter } from "./cellWriter";
import { DefinedNames } from "./definedNames";
import { EventCollector } from "./eventCollector";
import { followSort } from "./followSort";
import { keepFormulaRanges } from "./keepFormulaRanges";
import { keepFormulaTrees } from "./keepFormulaTrees";
import { Merges } from "./merges";
import { newWorkbookData } from "./newWorkbookData";
import { RangeStyles } from "./rangeStyles";
import { Selection } from "./selection";
import { SheetList } from "./sheetList";
import { SheetMeasures } from "./sheetMeasures";
import { emptySideBook } from "./sideData";
import type { SideBook } from "./sideData";
import { SideStore } from "./sideStore";
import { speedUpInvertedIndex } from "./speedUpInvertedIndex";
import { Structure } from "./structure";
import { UniverCore } from "./univerCore";
import { watchMutations } from "./watchMutations";

/**
 * The one workbook of the bench: a Univer workbook and its side data. This folder alone knows Univer's mutations; the
 * grid shows the same workbook, and what is saved is the same again.
 */
export class WorkbookModel implements HostModel {
  readonly core: UniverCore;
  readonly side: SideStore;
  readonly writer: CellWriter;
  readonly cells: CellReader;
  readonly styles: RangeStyles;
  readonly sheets: SheetList;
  readonly measures: SheetMeasures;
  readonly merges: Merges;
  readonly structure: Structure;
  readonly names: DefinedNames;
  readonly selection: Selection;
  readonly calculation: Calculation;
  readonly events = new EventCollector();

  constructor(univer: Univer, snapshot: Partial<IWorkbookData> = newWorkbookData(), side: SideBook = emptySideBook()) {
    speedUpInvertedIndex();
    keepFormulaTrees();
    const core = (this.core = new UniverCore(univer));
    const flush = () => this.flush();
    this.side = new SideStore(side);
    this.calculation = new Calculation(core);
    this.writer = new CellWriter(core);
    this.cells = new CellReader(core, flush);
    this.styles = new RangeStyles(core, this.writer);
    this.sheets = new SheetList(core, this.side, this.calculation, flush);
    this.measures = new SheetMeasures(core, this.writer);
    this.merges = new Merges(core, this.writer);
    this.structure = new Structure(core, this.sheets, this.writer, this.events);
    this.names = new DefinedNames(core, this.calculation);
    this.selection = new Selection(core);
    this.side.follow(core);
    core.open(snapshot);
    keepFormulaRanges(core);
    this.calculation.attach();
    this.cells.attach();
    followSort(core, this.cells);
    watchMutations(core, this.sheets, this.events);
  }

  /** Writes that were collected go out, one mutation a sheet. */
  flush(): void {
    this.writer.flush();
  }

  /** Resolves when Univer's calculation is over; null when none is due. Custom functions are not awaited. */
  settle(): Promise<void> | null {
    return this.calculation.settle();
  }

  /** Whether a formula in English can be understood; Excel refuses one that cannot. */
  isWellFormed(formula: string): boolean {
    // With a space behind it: Univer keeps what it understood by the text, and here it knows no defined names ("#NAME?" for good).
    return typeof this.core.injector.get(LexerTreeBuilder).treeBuilder(`${formula} `) !== "string";
  }

  /** The workbook as data; defined names are among the snapshot's resources. */
  save(): { snapshot: IWorkbookData; side: SideBook } {
    this.flush();
    const snapshot = this.core.injector.get(IResourceLoaderService).saveUnit<IWorkbookData>(this.core.id);
    if (!snapshot) throw new Error("Univer gave no snapshot of the workbook.");
    return { snapshot, side: structuredClone(this.side.book) };
  }

  /** A calculation under way ends first: without its workbook it would fail in a timer, where nobody can catch it. */
  dispose(): void {
    this.side.listeners.length = 0;
    const running = this.calculation.stop();
    if (running) void running.then(() => this.core.univer.dispose());
    else this.core.univer.dispose();
  }
}

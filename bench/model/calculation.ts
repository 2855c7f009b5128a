import type { ICommandInfo } from "@univerjs/core";
import {
  IFunctionService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { TriggerCalculationController } from "@univerjs/sheets-formula";
import type { Area } from "./address/area";
import type { DirtyData, TriggerInternals } from "./univerInternals";
import type { UniverCore } from "./univerCore";

/** `FormulaExecutedStateType.STOP_EXECUTION`: a calculation was broken off (and begins again when a restart is asked for). */
const STOPPED = 1;
/** A calculation that reports nothing for so long has died inside the interpreter (libraries.md, gotcha b). */
const SILENCE_MS = 60_000;

export type CalculationMode = "Automatic" | "AutomaticExceptTables" | "Manual";

/** Starts, awaits and watches Univer's calculations. `executeCalculation` is never called: it would calculate twice. */
export class Calculation {
  mode: CalculationMode = "Automatic";
  readonly startListeners: (() => void)[] = [];
  readonly endListeners: (() => void)[] = [];
  private trigger: TriggerInternals | null = null;
  private running = false;
  private allDirty = false;
  private changedNames: Readonly<Record<string, string>> = {};
  private waiters: { resolve: () => void; reject: (error: Error) => void }[] = [];
  private watchdog: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly core: UniverCore) {
    core.commands.beforeCommandExecuted((command) => {
      if (command.id !== SetFormulaCalculationStartMutation.id) return;
      this.running = true;
      this.watch();
      for (const listener of this.startListeners) listener();
    });
    core.commands.onCommandExecuted((command) => {
      if (command.id === SetFormulaCalculationNotificationMutation.id) this.onNotification(command);
    });
  }

  /** After the workbook is open: takes hold of the controller that queues calculations. */
  attach(): void {
    this.trigger = this.core.injector.get(TriggerCalculationController) as unknown as TriggerInternals;
    this.core.commands.onCommandExecuted(() => {
      // What changes while a calculation runs waits for its end: Univer's timer would stop it, or start a second beside it.
      if ((this.mode === "Manual" || this.running) && this.trigger) clearTimeout(this.trigger._setTimeoutKey);
    });
  }

  get isRunning(): boolean {
    return this.running;
  }

  get isPending(): boolean {
    return this.running || (this.mode !== "Manual" && this.queued);
  }

  /** Resolves when Univer's own calculation is over; custom functions are not awaited. Null when none is due. */
  settle(): Promise<void> | null {
    return this.isPending ? this.finish() : null;
  }

  /** Starts what is due, in every mode, and resolves when it is over. */
  finish(): Promise<void> {
    if (!this.running && !this.queued) return Promise.resolve();
    return new Promise((resolve, reject) => {
      this.waiters.push({ resolve, reject });
      this.kick();
    });
  }

  /** Nothing is started any more. A promise of the running calculation's end; null when none runs. */
  stop(): Promise<void> | null {
    this.mode = "Manual";
    if (this.trigger) {
      clearTimeout(this.trigger._setTimeoutKey);
      this.trigger._waitingCommandQueue = [];
    }
    return this.running ? new Promise((resolve) => this.waiters.push({ resolve, reject: () => resolve() })) : null;
  }

  /** Starts the waiting calculation now instead of after the 100 ms debounce: the steps of the controller's own timer. */
  kick(): void {
    const trigger = this.trigger;
    if (!trigger || this.running || !this.queued) return;
    clearTimeout(trigger._setTimeoutKey);
    const dirty = trigger._generateDirty(trigger._waitingCommandQueue);
    trigger._waitingCommandQueue = [];
    trigger._executingDirtyData = trigger._mergeDirty(trigger._executingDirtyData, dirty);
    if (isEmpty(trigger._executingDirtyData)) return this.release();
    void this.core.commands.executeCommand(SetFormulaCalculationStartMutation.id, { ...trigger._executingDirtyData }, { onlyLocal: true });
  }

  /** Marks cells as changed. Never while a calculation runs: Univer would stop it and start over. */
  markDirty(ranges: readonly { sheetId: string; area: Area }[], forceAll = false): void {
    if (this.running) throw new Error("Cells cannot be marked dirty while a calculation runs.");
    // Only now: a calculation that ran when the name came has kept formulas as it understood them without it. Every text contains the empty
    // one: long formulas are kept under a hash, in which no name can be found.
    if (Object.keys(this.changedNames).length > 0) this.core.injector.get(IFunctionService).deleteFormulaAstCacheKey("");
    const dirtyRanges = ranges.map(({ sheetId, area }) => ({ unitId: this.core.id, sheetId, range: { ...area } }));
    this.core.commands.syncExecuteCommand(
      SetTriggerFormulaCalculationStartMutation.id,
      {
        dirtyRanges,
        forceCalculation: forceAll,
        dirtyNameMap: {},
        dirtyDefinedNameMap: { [this.core.id]: this.changedNames },
        dirtyUnitFeatureMap: {},
        dirtyUnitOtherFormulaMap: {},
        clearDependencyTreeCache: {},
      },
      { onlyLocal: true },
    );
    this.changedNames = {};
  }

  /**
   * A defined name has come or changed: every formula is calculated anew, and those that use it are read anew, because Univer
   * keeps how it understood a text ("#NAME?" for good when the name came later than the formula).
   */
  nameChanged(name: string, reference: string): void {
    this.changedNames = { ...this.changedNames, [name]: reference };
    this.markAllDirty();
  }

  /** Every formula is calculated anew, now or when the running calculation is over. */
  markAllDirty(): void {
    if (this.running) this.allDirty = true;
    else this.markDirty([], true);
  }

  private get queued(): boolean {
    return (this.trigger?._waitingCommandQueue.length ?? 0) > 0;
  }

  private onNotification(command: Readonly<ICommandInfo>): void {
    this.watch();
    const state = (command.params as { functionsExecutedState?: number }).functionsExecutedState;
    if (state === undefined) return;
    if (state === STOPPED && this.trigger?._restartCalculation) return;
    queueMicrotask(() => this.onEnd());
  }

  private onEnd(): void {
    if (this.trigger && this.trigger._executionInProgressParams !== null) return;
    this.running = false;
    clearTimeout(this.watchdog);
    if (this.allDirty) {
      this.allDirty = false;
      this.markDirty([], true);
    }
    for (const listener of this.endListeners) listener();
    this.release();
  }

  private release(): void {
    if (this.running) return;
    if (this.mode !== "Manual" && this.queued) {
      this.kick();
      return;
    }
    const waiters = this.waiters;
    this.waiters = [];
    for (const waiter of waiters) waiter.resolve();
  }

  private watch(): void {
    clearTimeout(this.watchdog);
    this.watchdog = setTimeout(() => this.onSilence(), SILENCE_MS);
    (this.watchdog as { unref?: () => void }).unref?.();
  }

  private onSilence(): void {
    if (!this.running) return;
    this.running = false;
    const waiters = this.waiters;
    this.waiters = [];
    const error = new Error(
      `Univer's calculation has reported nothing for ${SILENCE_MS / 1000} s: a function threw inside its interpreter.`,
    );
    for (const waiter of waiters) waiter.reject(error);
  }
}

/** Nothing to calculate: Univer also queues commands that make no cell dirty. */
function isEmpty(dirty: DirtyData): boolean {
  return Object.values(dirty).every(
    (part) => part === false || (typeof part === "object" && part !== null && Object.keys(part).length === 0),
  );
}

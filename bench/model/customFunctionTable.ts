import { ErrorValueObject, FunctionType, IFunctionService } from "@univerjs/engine-formula";
import type { ArrayValueObject, BaseValueObject, ErrorType } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import type { FunctionResult, FunctionTransport } from "../host/functionTransport";
import { callFlags } from "../host/functionTransport";
import { formatAddress } from "./address/formatAddress";
import { answerValue } from "./functions/answerValue";
import { argumentValue } from "./functions/argumentValue";
import { columnRuns } from "./functions/columnRuns";
import type { FunctionDefinition } from "./functions/functionDefinition";
import { FunctionExecutor } from "./functions/functionExecutor";
import type { FunctionSite } from "./functions/functionExecutor";
import type { PendingCall } from "./functions/pendingCall";
import type { WorkbookModel } from "./workbookModel";

/** What a cell shows while the add-in has not answered; Range.values says #BUSY! (#ЗАНЯТО!). */
const WAITING = "#GETTING_DATA" as ErrorType;

/**
 * Custom functions: Univer evaluates, the add-in answers. A function looks its answer up in a table by cell and arguments;
 * what is missing is asked for in one message when the calculation is over, and the answers make their cells dirty again.
 *
 * Generations: each calculation that we did not start ourselves counts one up, so an edit calls the function anew (as in
 * Excel), while our own second pass finds its answers.
 */
export class CustomFunctionTable {
  /** Errors of the bench itself met while evaluating; a test asserts that there are none. */
  readonly defects: unknown[] = [];
  readonly statistics = { messages: 0, calls: 0, passes: 0 };
  private readonly cells = new Map<string, Map<string, PendingCall>>();
  private readonly inFlight = new Map<number, PendingCall>();
  private queue: PendingCall[] = [];
  private answered: PendingCall[] = [];
  private generation = 0;
  private lastId = 0;
  private ownPass = false;

  constructor(
    private readonly model: WorkbookModel,
    private readonly transport: FunctionTransport,
  ) {
    model.calculation.startListeners.push(() => this.onStart());
    model.calculation.endListeners.push(() => this.onEnd());
    transport.onResults((results) => this.onResults(results));
  }

  /** Makes the functions known; formulas that were #NAME? until now are calculated. */
  register(definitions: readonly FunctionDefinition[]): void {
    const { injector } = this.model.core;
    for (const definition of definitions) {
      const evaluate: ConstructorParameters<typeof FunctionExecutor>[1] = (known, site, values) => this.evaluate(known, site, values);
      injector.get(IFunctionService).registerExecutors(new FunctionExecutor(definition, evaluate, (error) => this.defects.push(error)));
    }
    const described = definitions.map(({ name, description, parameters }) => ({
      functionName: name,
      functionType: FunctionType.User,
      description,
      abstract: description,
      functionParameter: parameters.map((parameter) => ({
        name: parameter.name,
        detail: parameter.description,
        example: "",
        require: parameter.optional ? (0 as const) : (1 as const),
        repeat: parameter.repeating ? (1 as const) : (0 as const),
      })),
    }));
    injector.get(IDescriptionService).registerDescriptions(described);
    this.model.calculation.markAllDirty();
  }

  /** Nothing is on its way and nothing is being calculated. Calls that are never answered keep it false. */
  get isIdle(): boolean {
    return this.inFlight.size === 0 && this.queue.length === 0 && this.answered.length === 0 && !this.model.calculation.isPending;
  }

  private onStart(): void {
    this.statistics.passes++;
    if (this.ownPass) this.ownPass = false;
    else this.generation++;
  }

  private onEnd(): void {
    this.cancelOrphans();
    this.send();
    this.pump();
  }

  private evaluate(definition: FunctionDefinition, site: FunctionSite, values: readonly BaseValueObject[]): BaseValueObject {
    const error = firstError(values);
    if (error) return ErrorValueObject.create(error);
    // Arguments left out at the end are null: the client puts an object of its own behind the declared ones.
    const left = definition.parameters.slice(values.length).filter(({ repeating }) => !repeating);
    const parameters = [
      ...values.map((value, index) => argumentValue(value, parameterAt(definition, index)?.matrix ?? false)),
      ...left.map(() => null),
    ];
    const cell = `${site.sheetId}!${site.row},${site.column}`;
    const calls = this.cells.get(cell) ?? new Map<string, PendingCall>();
    this.cells.set(cell, calls);
    const key = definition.id + JSON.stringify(parameters);
    const known = calls.get(key);
    // A stream that runs with the same arguments goes on; any other function is called anew for each edit that reaches it.
    if (known && (known.generation === this.generation || !known.answer || definition.stream)) {
      known.generation = this.generation;
      return known.answer ?? ErrorValueObject.create(WAITING);
    }
    for (const [former, call] of calls) {
      if (call.generation === this.generation) continue;
      this.cancel(call);
      calls.delete(former);
    }
    const call: PendingCall = { id: ++this.lastId, definition, parameters, ...site, generation: this.generation, answer: null };
    calls.set(key, call);
    this.queue.push(call);
    return ErrorValueObject.create(WAITING);
  }

  /** The whole queue as one message. */
  private send(): void {
    if (this.queue.length === 0) return;
    const calls = this.queue;
    this.queue = [];
    this.statistics.messages++;
    this.statistics.calls += calls.length;
    for (const call of calls) this.inFlight.set(call.id, call);
    this.transport.invoke(
      calls.map((call) => {
        const { cancelable, stream } = call.definition;
        const flags = (cancelable ? callFlags.cancelable : 0) + (stream ? callFlags.streaming : 0);
        return { id: call.id, name: call.definition.id, parameters: call.parameters, address: this.address(call), flags };
      }),
    );
  }

  private onResults(results: readonly FunctionResult[]): void {
    for (const result of results) {
      const call = this.inFlight.get(result.id);
      if (!call) continue;
      if (!call.definition.stream) this.inFlight.delete(result.id);
      call.answer = answerValue(result);
      this.answered.push(call);
    }
    this.pump();
  }

  /** Answers reach their cells only between two calculations: one that is disturbed starts over, and a stream would starve it. */
  private pump(): void {
    const { calculation } = this.model;
    if (this.answered.length === 0 || calculation.isRunning) return;
    if (calculation.isPending) return calculation.kick();
    const answered = this.answered;
    this.answered = [];
    this.ownPass = true;
    calculation.markDirty(columnRuns(answered));
    calculation.kick();
  }

  /** Streams whose cell is gone or holds another formula are cancelled. */
  private cancelOrphans(): void {
    for (const call of this.inFlight.values()) {
      if (!call.definition.stream) continue;
      const { sheets, cells } = this.model;
      const formula = sheets.has(call.sheetId) ? cells.cell(call.sheetId, call.row, call.column)?.f : null;
      if (formula?.toUpperCase().includes(call.definition.name)) continue;
      this.cancel(call);
      this.cells.delete(`${call.sheetId}!${call.row},${call.column}`);
    }
  }

  private cancel(call: PendingCall): void {
    if (this.inFlight.delete(call.id) && call.definition.cancelable) this.transport.cancel(call.id);
  }

  private address({ sheetId, row, column }: PendingCall): string {
    const sheet = this.model.sheets.has(sheetId) ? this.model.sheets.name(sheetId) : "";
    return `${sheet}!${formatAddress({ startRow: row, startColumn: column, endRow: row, endColumn: column })}`;
  }
}

/** A repeating parameter, the last one, stands for all that follow. */
function parameterAt({ parameters }: FunctionDefinition, index: number) {
  const last = parameters.at(-1);
  return parameters[index] ?? (last?.repeating ? last : undefined);
}

/** An error among the arguments is the result, without a call; one that still waits goes before the others. */
function firstError(values: readonly BaseValueObject[]): ErrorType | null {
  let found: ErrorType | null = null;
  const see = (value: BaseValueObject | null) => {
    if (!value?.isError()) return;
    const error = (value as ErrorValueObject).getErrorType();
    if (error === WAITING || !found) found = error;
  };
  for (const value of values) {
    if (value.isArray()) (value as ArrayValueObject).iterator((cell) => void see(cell ?? null));
    else see(value);
  }
  return found;
}

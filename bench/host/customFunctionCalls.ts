import type { FunctionCall, FunctionResult, FunctionTransport } from "./functionTransport";
import { callFlags } from "./functionTransport";
import type { RichApiEntry } from "./richApiMessages";
import { cancelEntry, functionEntry } from "./richApiMessages";

/** A result as the client sends it with the set CustomFunctions 1.7: [id, well, value, error code]. */
type WireResult = readonly [id: number, ok: boolean, value: unknown, code?: number | string];

/**
 * Calls of custom functions on their way: one message a batch. Calls made before the add-in is ready for them wait,
 * and what a reloaded add-in has not answered is asked for again.
 */
export class CustomFunctionCalls implements FunctionTransport {
  private readonly outstanding = new Map<number, FunctionCall>();
  private readonly listeners: ((results: readonly FunctionResult[]) => void)[] = [];
  private ready = false;

  constructor(private readonly send: (entries: readonly RichApiEntry[]) => void) {}

  invoke(calls: readonly FunctionCall[]): void {
    for (const call of calls) this.outstanding.set(call.id, call);
    if (this.ready && calls.length > 0) this.send(calls.map(functionEntry));
  }

  cancel(id: number): void {
    if (this.outstanding.delete(id) && this.ready) this.send([cancelEntry(id)]);
  }

  onResults(listener: (results: readonly FunctionResult[]) => void): void {
    this.listeners.push(listener);
  }

  /** The client has said that its functions may be called (_SetOsfControlContainerReadyForCustomFunctions). */
  setReady(): void {
    this.ready = true;
    if (this.outstanding.size > 0) this.send([...this.outstanding.values()].map(functionEntry));
  }

  /** The add-in is being loaded (again). */
  setLoading(): void {
    this.ready = false;
  }

  /** Answers to calls that nobody waits for any more are dropped. */
  receive(results: readonly WireResult[]): void {
    const wanted: FunctionResult[] = [];
    for (const [id, ok, value, code] of results) {
      const call = this.outstanding.get(id);
      if (!call) continue;
      if ((call.flags & callFlags.streaming) === 0) this.outstanding.delete(id);
      wanted.push(ok ? { id, ok, value } : { id, ok, code: code ?? null });
    }
    if (wanted.length > 0) for (const listener of this.listeners) listener(wanted);
  }
}

import { delay } from "./delay";
import { editWait } from "./editWait";
import { hostError } from "./hostError";
import { isEditing } from "./isEditing";
import { WorkbookError } from "./workbookError";

export interface SessionOptions {
  readonly signal?: AbortSignal | undefined;
  /** Called with true when Excel waits for the user to leave a cell, with false when it goes on. Left out: `editWait` is told. */
  readonly onWaiting?: ((waiting: boolean) => void) | undefined;
}

/** Silence after which we look whether a cell is being edited. */
const patience = 1000;
/** Excel that does not even answer the look, though it was asked for a trifle, is taken to wait for the user. */
const patienceForLook = 500;
const editPoll = 500;
const attemptsWhenBusy = 5;

/** heavy: a request that may well take Excel some seconds; its silence alone is no sign of editing. */
export type RequestWeight = "light" | "heavy";

/**
 * A conversation with Excel over one context. Each `request` is one round trip: the caller queues calls,
 * the session sends them and hands back what the caller prepared.
 *
 * The queue function may run again (Excel was busy, a cell was being edited), so it starts from `context` each time
 * and keeps no proxy of an earlier request. A request that was refused has changed nothing.
 */
export class ExcelSession {
  requests = 0;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly options: SessionOptions,
  ) {}

  async request<T>(queue: (context: Excel.RequestContext) => T, weight: RequestWeight = "light"): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      if (this.options.signal?.aborted) throw new WorkbookError("cancelled");
      const result = queue(this.context);
      try {
        await this.send(weight);
        return result;
      } catch (error) {
        const { retry } = hostError(error);
        if (retry === "afterEdit") await this.waitForEdit();
        else if (retry === "later" && attempt < attemptsWhenBusy) await delay(100 * 2 ** attempt, this.options.signal);
        else throw error;
      }
    }
  }

  private tellWaiting(waiting: boolean): void {
    if (this.options.onWaiting) this.options.onWaiting(waiting);
    else editWait.tell(waiting);
  }

  private async send(weight: RequestWeight): Promise<void> {
    let settled = false;
    let told = false;
    const look = async (): Promise<void> => {
      const unanswered = delay(patienceForLook, this.options.signal).then(() => weight === "light");
      const editing = await Promise.race([isEditing(), unanswered]);
      if (!editing || settled) return;
      told = true;
      this.tellWaiting(true);
    };
    const timer = setTimeout(() => void look(), patience);
    try {
      await this.context.sync();
      this.requests++;
    } finally {
      settled = true;
      clearTimeout(timer);
      if (told) this.tellWaiting(false);
    }
  }

  /** For hosts that refuse instead of delaying: wait until the cell is left. */
  private async waitForEdit(): Promise<void> {
    this.tellWaiting(true);
    try {
      do await delay(editPoll, this.options.signal);
      while (!this.options.signal?.aborted && (await isEditing()));
    } finally {
      this.tellWaiting(false);
    }
  }
}

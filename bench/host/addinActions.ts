import type { RichApiEntry } from "./richApiMessages";
import { actionEntry } from "./richApiMessages";

/** What the host starts in the add-in: ribbon commands (Office.actions.associate with an event to complete) and keyboard shortcuts. */
export class AddinActions {
  /** The client has registered its handler of actions. */
  ready = false;
  private readonly running = new Map<string, () => void>();
  private last = 0;

  constructor(
    private readonly fire: (event: string, data: unknown) => boolean,
    private readonly send: (entries: readonly RichApiEntry[]) => void,
  ) {}

  setReady(): void {
    this.ready = true;
  }

  /** A button of the ribbon is pressed. Resolves when the add-in calls event.completed(). */
  runCommand(functionName: string, controlId: string): Promise<void> {
    const id = `command-${++this.last}`;
    return new Promise((resolve, reject) => {
      this.running.set(id, resolve);
      if (this.fire("appCommandInvoked", [id, functionName, JSON.stringify({ source: { id: controlId } })])) return;
      this.running.delete(id);
      reject(new Error(`The add-in does not listen to ribbon commands yet (${functionName}).`));
    });
  }

  /** A keyboard shortcut of the add-in is pressed. */
  runShortcut(actionName: string, argument?: unknown): void {
    if (!this.ready) throw new Error(`The add-in is not ready for actions yet (${actionName}).`);
    this.send([actionEntry(actionName, argument)]);
  }

  /** The client reports `event.completed()`: [command id, …]. */
  complete(data: unknown): void {
    const id = String((data as readonly unknown[])[0]);
    this.running.get(id)?.();
    this.running.delete(id);
  }
}

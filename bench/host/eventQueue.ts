import type { RichApiEntry } from "./richApiMessages";

/** Collects what happens while a request runs and sends it as one message after the reply, as the web host does. */
export class EventQueue {
  private waiting: RichApiEntry[] = [];

  constructor(private readonly fire: (data: { readonly ArrayData: readonly RichApiEntry[] }) => boolean) {}

  add(entry: RichApiEntry): void {
    if (this.waiting.push(entry) > 1) return;
    setTimeout(() => {
      const entries = this.waiting;
      this.waiting = [];
      this.sendNow(entries);
    }, 0);
  }

  sendNow(entries: readonly RichApiEntry[]): void {
    this.fire({ ArrayData: entries });
  }
}

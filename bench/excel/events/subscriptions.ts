import type { HostEvent } from "../../protocol/hostEvent";

/** Target of events that belong to the whole workbook. */
export const WORKBOOK = "Workbook";

/** What the client asked to hear of. Events nobody asked for are not sent. */
export class Subscriptions {
  /** `Excel.Runtime.enableEvents`: false silences every event. */
  enabled = true;
  private readonly wanted = new Set<string>();

  constructor(private readonly send: (event: HostEvent) => void) {}

  register(type: number, target: string): void {
    this.wanted.add(`${type} ${target}`);
  }

  unregister(type: number, target: string): void {
    this.wanted.delete(`${type} ${target}`);
  }

  emit(type: number, targets: readonly string[], message: unknown): void {
    if (!this.enabled) return;
    for (const target of targets) if (this.wanted.has(`${type} ${target}`)) this.send({ type, target, message });
  }
}

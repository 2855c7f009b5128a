import type { ModelEvent } from "./modelEvent";

/**
 * Gathers what one action does and hands it on as Excel would: rows inserted or sorted are one event, not the dozen formulas
 * that were rewritten for it.
 */
export class EventCollector {
  readonly listeners: ((event: ModelEvent) => void)[] = [];
  private batch: ModelEvent[] = [];
  private scheduled = false;
  private lastSelection = "";

  collect(event: ModelEvent): void {
    this.batch.push(event);
    if (this.scheduled) return;
    this.scheduled = true;
    queueMicrotask(() => this.seal());
  }

  /** The action is over: what comes next belongs to another one. */
  seal(): void {
    this.scheduled = false;
    const batch = this.batch;
    this.batch = [];
    const structural = batch.some((event) => event.kind === "structureChanged" || event.kind === "rowsSorted");
    for (const event of batch) {
      if (structural && (event.kind === "cellsChanged" || event.kind === "formatChanged" || event.kind === "selectionChanged")) continue;
      if (event.kind === "selectionChanged" && this.isKnown(event)) continue;
      for (const listener of this.listeners) listener(event);
    }
  }

  /** Univer sets a selection two or three times for one click; Excel tells of it once. */
  private isKnown(event: ModelEvent): boolean {
    const text = JSON.stringify(event);
    const known = text === this.lastSelection;
    this.lastSelection = text;
    return known;
  }
}

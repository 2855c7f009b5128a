/**
 * Office.context.document.settings over a store of plain values, the one that the host's own object model shows too:
 * https://learn.microsoft.com/office/dev/add-ins/develop/persisting-add-in-state-and-settings. The client keeps each value as JSON text.
 */
export class DocumentSettings {
  constructor(private readonly store: Record<string, unknown>) {}

  read(): readonly (readonly [name: string, json: string])[] {
    return Object.entries(this.store).map(([name, value]) => [name, JSON.stringify(value)]);
  }

  /** The client always saves the whole set. */
  write(entries: readonly (readonly [name: string, json: string])[]): void {
    for (const name of Object.keys(this.store)) delete this.store[name];
    for (const [name, json] of entries) this.store[name] = JSON.parse(json);
  }
}

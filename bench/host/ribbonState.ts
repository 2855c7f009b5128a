/** What Office.ribbon.requestUpdate has changed: control or tab id → its state. Absent = as the manifest has it. */
export class RibbonState {
  readonly enabled = new Map<string, boolean>();
  readonly visible = new Map<string, boolean>();
  private readonly listeners: (() => void)[] = [];

  onChange(listener: () => void): void {
    this.listeners.push(listener);
  }

  /** The argument of Office.ribbon.requestUpdate, as the client sends it. */
  update(update: RibbonUpdate): void {
    for (const tab of update.tabs ?? []) {
      this.set(tab);
      for (const group of tab.groups ?? []) {
        this.set(group);
        for (const control of group.controls ?? []) this.set(control);
      }
      for (const control of tab.controls ?? []) this.set(control);
    }
    for (const listener of this.listeners) listener();
  }

  private set(part: RibbonPart): void {
    if (part.enabled !== undefined) this.enabled.set(part.id, part.enabled);
    if (part.visible !== undefined) this.visible.set(part.id, part.visible);
  }
}

interface RibbonPart {
  readonly id: string;
  readonly enabled?: boolean;
  readonly visible?: boolean;
}

/** https://learn.microsoft.com/javascript/api/office/office.ribbonupdaterdata */
export interface RibbonUpdate {
  readonly tabs?: readonly (RibbonPart & {
    readonly controls?: readonly RibbonPart[];
    readonly groups?: readonly (RibbonPart & { readonly controls?: readonly RibbonPart[] })[];
  })[];
}

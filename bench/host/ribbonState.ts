/** What Office.ribbon.requestUpdate has changed: control or tab id → its state. Absent = as the manifest has it. */
export class RibbonState {
  readonly enabled = new Map<string, boolean>();
  readonly visible = new Map<string, boolean>();
  private readonly listeners: (() => void)[] = [];

  setEnabled(control: string, enabled: boolean): void {
    this.enabled.set(control, enabled);
    for (const listener of this.listeners) listener();
  }

  setVisible(tab: string, visible: boolean): void {
    this.visible.set(tab, visible);
    for (const listener of this.listeners) listener();
  }

  onChange(listener: () => void): void {
    this.listeners.push(listener);
  }
}

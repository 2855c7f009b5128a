/** Whether the add-in's pane is shown, and how it starts with the document. */
export class PaneState {
  visible = true;
  /** "Inactive" = only when the user opens it. */
  startState = "Inactive";
  private readonly listeners: ((visible: boolean) => void)[] = [];

  setVisible(visible: boolean): void {
    if (visible === this.visible) return;
    this.visible = visible;
    for (const listener of this.listeners) listener(visible);
  }

  onChange(listener: (visible: boolean) => void): void {
    this.listeners.push(listener);
  }
}

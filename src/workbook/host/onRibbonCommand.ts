/**
 * Binds a button of the ribbon (its FunctionName in the manifest) and the keyboard shortcut of the same name to a piece of work. Excel
 * is told in any case that a button has done its work: one that never ends blocks the next ones. A shortcut brings no event.
 */
export function onRibbonCommand(name: string, run: () => Promise<void>): void {
  Office.actions.associate(name, (event?: Office.AddinCommands.Event) => void run().finally(() => event?.completed()));
}

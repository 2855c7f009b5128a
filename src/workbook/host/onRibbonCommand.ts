/**
 * Binds a button of the ribbon (its FunctionName in the manifest) to a piece of work. Excel is told in any case that the
 * button has done its work: a button that never ends blocks the next ones.
 */
export function onRibbonCommand(name: string, run: () => Promise<void>): void {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => void run().finally(() => event.completed()));
}

import { onRibbonCommand } from "../app/onRibbonCommand";

/** Buttons of the ribbon besides «Панель», which Excel opens itself: their FunctionName in manifest.xml. */
export const commandNames = ["buildReports", "checkData", "schoolCard", "freezeValues"] as const;

/** Name of the shortcut that only opens the pane, in shortcuts.json. */
export const paneShortcut = "showPane";

export type CommandName = (typeof commandNames)[number];

/**
 * Binds the ribbon. The page of the pane runs all the time (shared runtime), so each button opens the pane and hands its work to
 * the same code the pane's own buttons use: the outcome is seen in one place.
 */
export function registerCommands(handlers: Readonly<Record<CommandName, () => Promise<void>>>, onError: (error: unknown) => void): void {
  for (const name of commandNames) onRibbonCommand(name, handlers[name], onError);
  // «Панель» is a button that Excel opens itself; its shortcut needs no more than the pane.
  onRibbonCommand(paneShortcut, () => Promise.resolve(), onError);
}

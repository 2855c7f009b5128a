import { onRibbonCommand } from "../app/onRibbonCommand";

/** Buttons of the ribbon besides «Панель», which Excel opens itself: their FunctionName in manifest.xml. */
export const commandNames = ["buildReports", "checkData", "schoolCard", "freezeValues"] as const;

export type CommandName = (typeof commandNames)[number];

/**
 * Binds the ribbon. The page of the pane runs all the time (shared runtime), so each button opens the pane and hands its work to
 * the same code the pane's own buttons use: the outcome is seen in one place.
 */
export function registerCommands(handlers: Readonly<Record<CommandName, () => Promise<void>>>, onError: (error: unknown) => void): void {
  for (const name of commandNames) onRibbonCommand(name, handlers[name], onError);
}

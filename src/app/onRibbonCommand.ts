import { onRibbonCommand as bind } from "../workbook/host/onRibbonCommand";
import { showPane } from "../workbook/host/showPane";

/**
 * Binds a button of the ribbon to a piece of work whose progress and outcome the pane shows: the pane is opened first.
 * `run` answers for its own failures; a pane that cannot be opened is no reason not to do the work.
 */
export function onRibbonCommand(name: string, run: () => Promise<void>, onError: (error: unknown) => void): void {
  bind(name, async () => {
    await showPane().catch(onError);
    await run().catch(onError);
  });
}

import { WorkbookError } from "../workbook/host/workbookError";

let running = false;

/** Runs one use case at a time: the ribbon and the pane share one workbook. A second one is refused with "alreadyRunning". */
export async function exclusively<T>(work: () => Promise<T>): Promise<T> {
  if (running) throw new WorkbookError("alreadyRunning");
  running = true;
  try {
    return await work();
  } finally {
    running = false;
  }
}

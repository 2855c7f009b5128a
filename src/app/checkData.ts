import type { Evaluation } from "./evaluation";
import { evaluate } from "./evaluate";
import { exclusively } from "./exclusively";
import { ProgressReporter } from "./progressReporter";
import type { RunOptions } from "./runOptions";

export interface CheckOutcome extends Evaluation {
  readonly requests: { readonly read: number };
  readonly milliseconds: number;
}

/** «Проверить данные»: reads, recognises, checks and calculates; the workbook stays untouched. */
export function checkData(options: RunOptions = {}): Promise<CheckOutcome> {
  return exclusively(async () => {
    const started = performance.now();
    const { evaluation, readRequests } = await evaluate(options, new ProgressReporter(options.onProgress));
    return { ...evaluation, requests: { read: readRequests }, milliseconds: performance.now() - started };
  });
}

import type { Knobs } from "../../../bench/host/knobs";
import { createNodeModel } from "../../../bench/model/createNodeModel";
import type { WorkbookModel } from "../../../bench/model/workbookModel";
import { openOfficeInNode } from "../../../bench/node/openOfficeInNode";
import type { OfficeInNode } from "../../../bench/node/startOffice";

export interface Bench extends OfficeInNode {
  readonly model: WorkbookModel;
  /** Excel.run of the genuine client. */
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  /** Code and message of the error a batch ends with. */
  failure(batch: (context: Excel.RequestContext) => Promise<unknown>): Promise<{ code: string; message: string; statement: string }>;
}

/** The unmodified office.js over an empty workbook «Книга1» with «Лист1». */
export async function openBench(knobs: Partial<Knobs> = {}): Promise<Bench> {
  const model = createNodeModel();
  const office = await openOfficeInNode({ model, knobs });
  const run: Bench["run"] = (batch) => office.Excel.run(batch);
  return {
    ...office,
    model,
    run,
    failure: async (batch) => {
      try {
        await run(batch);
      } catch (error) {
        const { code, message, debugInfo } = error as OfficeExtension.Error;
        return { code, message, statement: debugInfo?.statement ?? "" };
      }
      throw new Error("The batch was expected to fail.");
    },
    close: () => {
      office.close();
      model.dispose();
    },
  };
}

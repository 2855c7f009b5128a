import type { SheetModel } from "../../reports/sheetModel";
import { repair } from "../generations/repair";
import { planRepair } from "../generations/planRepair";
import type { ExcelSession, SessionOptions } from "../host/excelSession";
import { hostError } from "../host/hostError";
import { inExcel } from "../host/inExcel";
import { WorkbookError } from "../host/workbookError";
import type { ParametersRevision } from "../sheets/sheetMark";
import { buildSheets } from "./buildSheets";
import { planWrite } from "./planWrite";
import { readBookState } from "./readBookState";
import { swapSheets } from "./swapSheets";

export interface WriteOptions extends SessionOptions {
  /** When the run was started; its identity is made of it. */
  readonly now: Date;
  readonly revision: ParametersRevision;
  /** Fingerprint of the sheets the models were made from. */
  readonly sources: string;
  /** Sheets of a former run that are not among the models stay as they are; else they are put away. */
  readonly chosenOnly?: boolean;
  /** Sheets written and sheets there are, with the name of the one being written. */
  readonly onProgress?: ((done: number, total: number, sheet: string) => void) | undefined;
}

export interface Written {
  /** Names of the sheets, in order. */
  readonly sheets: readonly { readonly key: SheetModel["key"]; readonly name: string }[];
  readonly requests: number;
}

/**
 * Puts sheet models into the workbook. They are built on new sheets aside; one last request swaps the names, puts the
 * sheets they replace away (very hidden, so that they can come back) and drops the generation before that one.
 * A failure or a cancel at any request leaves the book as it was, or, after the last request, complete.
 */
export async function writeSheets(models: readonly SheetModel[], options: WriteOptions): Promise<Written> {
  const generation = options.now.toISOString().replace(/[-:Z]/g, "");
  let begun = false;
  try {
    return await inExcel(options, async (session) => {
      const state = await readState(session);
      const plan = planWrite(models, state, {
        generation,
        revision: options.revision,
        sources: options.sources,
        chosenOnly: options.chosenOnly === true,
      });
      begun = true;
      const ids = await buildSheets(session, plan, options.onProgress);
      await swapSheets(session, plan, ids);
      return { sheets: plan.sheets.map(({ model, name }) => ({ key: model.key, name })), requests: session.requests };
    });
  } catch (error) {
    if (begun) await cleanUp(error);
    throw refusedAsReader(error);
  }
}

/** We only add sheets here, so it is not a protected sheet that denies us access but the workbook as a whole. */
function refusedAsReader(error: unknown): unknown {
  const { code, params } = hostError(error);
  return code === "accessDenied" ? new WorkbookError("readOnly", params, { cause: error }) : error;
}

async function readState(session: ExcelSession): ReturnType<typeof readBookState> {
  const state = await readBookState(session);
  if (state.structureProtected) throw new WorkbookError("structureProtected");
  const { remove } = planRepair(state.sheets);
  if (remove.length === 0) return state;
  await repair();
  return readBookState(session);
}

/** When even the repair fails, both reasons are told; the next run repairs first. */
async function cleanUp(reason: unknown): Promise<void> {
  try {
    await repair();
  } catch (failure) {
    const { code, params } = hostError(reason);
    throw new WorkbookError(code, { ...params, notCleanedUp: hostError(failure).code }, { cause: reason });
  }
}

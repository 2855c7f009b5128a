import { excelRoot } from "../excel/excelRoot";
import type { Knobs } from "../host/knobs";
import { createKnobs } from "../host/knobs";
import { WebHost } from "../host/webHost";
import { CustomFunctionTable } from "../model/customFunctionTable";
import type { FunctionDefinition } from "../model/functions/functionDefinition";
import type { WorkbookModel } from "../model/workbookModel";
import type { OfficeInNode, StartOptions } from "./startOffice";
import { nodeOrigin, startOffice } from "./startOffice";

export interface OpenOptions extends StartOptions {
  readonly model: WorkbookModel;
  /** What differs from the defaults; `host.knobs` can be turned later. */
  readonly knobs?: Partial<Knobs>;
  readonly fileName?: string;
  /** Custom functions of the add-in (readFunctionMetadata): formulas that use them are calculated by what the caller associates. */
  readonly functions?: readonly FunctionDefinition[];
}

export interface OpenOffice extends OfficeInNode {
  readonly functions: CustomFunctionTable;
}

/** The unmodified office.js in Node with the given workbook behind it: what the headless report and the integration tests stand on. */
export async function openOfficeInNode({
  model,
  knobs,
  fileName = "Книга1.xlsx",
  functions: definitions = [],
  globals = false,
}: OpenOptions): Promise<OpenOffice> {
  const host = new WebHost({
    knobs: createKnobs(knobs),
    model,
    root: (context) => excelRoot(model, context),
    fileName,
    settings: model.side.book.settings,
    origin: nodeOrigin,
  });
  const functions = new CustomFunctionTable(model, host.functions);
  functions.register(definitions);
  return Object.assign(await startOffice(host, { globals }), { functions });
}

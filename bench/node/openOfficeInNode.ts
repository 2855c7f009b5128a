import { excelRoot } from "../excel/excelRoot";
import type { Knobs } from "../host/knobs";
import { createKnobs } from "../host/knobs";
import { WebHost } from "../host/webHost";
import type { WorkbookModel } from "../model/workbookModel";
import type { OfficeInNode, StartOptions } from "./startOffice";
import { nodeOrigin, startOffice } from "./startOffice";

export interface OpenOptions extends StartOptions {
  readonly model: WorkbookModel;
  /** What differs from the defaults; `host.knobs` can be turned later. */
  readonly knobs?: Partial<Knobs>;
  readonly fileName?: string;
}

/** The unmodified office.js in Node with the given workbook behind it: what the headless report and the integration tests stand on. */
export function openOfficeInNode({ model, knobs, fileName = "Книга1.xlsx", globals = false }: OpenOptions): Promise<OfficeInNode> {
  const host = new WebHost({
    knobs: createKnobs(knobs),
    model,
    root: (context) => excelRoot(model, context),
    fileName,
    settings: model.side.book.settings,
    origin: nodeOrigin,
  });
  return startOffice(host, { globals });
}

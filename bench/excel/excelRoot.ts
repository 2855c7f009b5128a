import type { Knobs } from "../host/knobs";
import type { WorkbookModel } from "../model/workbookModel";
import { hostObject } from "../protocol/hostObject";
import type { HostEvent } from "../protocol/hostEvent";
import type { HostObject } from "../protocol/objectModel";
import { dispatchEvent } from "./events/eventDispatcher";
import { Subscriptions } from "./events/subscriptions";
import type { ExcelContext, ExcelObjects } from "./excelContext";
import { rangeObject } from "./range/range";
import { rangeAreasObject } from "./range/rangeAreas";
import { workbookTable } from "./workbook/workbook";
import { worksheetObject } from "./worksheet/worksheet";

export interface ExcelSurroundings {
  readonly knobs: Readonly<Knobs>;
  /** Takes the events the client asked for. */
  readonly emit: (event: HostEvent) => void;
}

/** The Excel.Workbook of a model: what object path type 1 means. The one place where all classes meet. */
export function excelRoot(model: WorkbookModel, { knobs, emit }: ExcelSurroundings): HostObject {
  const objects: ExcelObjects = {
    range: (sheetId, area) => rangeObject({ context, sheetId, area }),
    rangeAreas: (sheetId, areas) => rangeAreasObject({ context, sheetId, areas }),
    worksheet: (sheetId) => worksheetObject({ context, sheetId }),
  };
  const context: ExcelContext = { model, knobs, subscriptions: new Subscriptions(emit), objects };
  model.events.listeners.push((event) => dispatchEvent(context, event));
  return hostObject(workbookTable, { context }, "workbook");
}

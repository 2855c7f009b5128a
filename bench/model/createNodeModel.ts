import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import type { IWorkbookData } from "@univerjs/core";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import type { SideBook } from "./sideData";
import { WorkbookModel } from "./workbookModel";

/** The workbook without a grid, for Node: the same model, the same formulas. */
export function createNodeModel(snapshot?: Partial<IWorkbookData>, side?: SideBook): WorkbookModel {
  const univer = new Univer({ locale: LocaleType.RU_RU, locales: { [LocaleType.RU_RU]: {} }, logLevel: LogLevel.ERROR });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  return new WorkbookModel(univer, snapshot, side);
}

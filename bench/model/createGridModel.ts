import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import type { IWorkbookData } from "@univerjs/core";
import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverDocsUIPlugin } from "@univerjs/docs-ui";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverRenderEnginePlugin } from "@univerjs/engine-render";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsConditionalFormattingUIPlugin } from "@univerjs/sheets-conditional-formatting-ui";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsFormulaUIPlugin } from "@univerjs/sheets-formula-ui";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { UniverSheetsNumfmtUIPlugin } from "@univerjs/sheets-numfmt-ui";
import { UniverSheetsSortPlugin } from "@univerjs/sheets-sort";
import { UniverSheetsSortUIPlugin } from "@univerjs/sheets-sort-ui";
import { UniverSheetsUIPlugin } from "@univerjs/sheets-ui";
import { UniverUIPlugin } from "@univerjs/ui";
import "@univerjs/design/lib/index.css";
import "@univerjs/ui/lib/index.css";
import "@univerjs/docs-ui/lib/index.css";
import "@univerjs/sheets-ui/lib/index.css";
import "@univerjs/sheets-formula-ui/lib/index.css";
import "@univerjs/sheets-numfmt-ui/lib/index.css";
import "@univerjs/sheets-sort-ui/lib/index.css";
import { gridLocale } from "./grid/gridLocale";
import { showConditionalFormats } from "./grid/showConditionalFormats";
import { showRussianNumbers } from "./grid/showRussianNumbers";
import { pasteSideData } from "./grid/pasteSideData";
import { sortAsExcel } from "./grid/sortAsExcel";
import { translateTypedInput } from "./grid/translateTypedInput";
import { guardProtection } from "./grid/guardProtection";
import type { SideBook } from "./sideData";
import { WorkbookModel } from "./workbookModel";

/** Conditional formats live in the side data; Univer draws them, and its own way of editing them would be lost. */
const withoutMenu = { "sheet.operation.open.conditional.formatting.panel": { hidden: true } };

/** The workbook in a grid that a person edits: the same model, with Univer's interface in Russian. */
export function createGridModel(container: HTMLElement, snapshot?: Partial<IWorkbookData>, side?: SideBook): WorkbookModel {
  const univer = new Univer({ locale: LocaleType.RU_RU, locales: { [LocaleType.RU_RU]: gridLocale() }, logLevel: LogLevel.ERROR });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  // The ribbon above the grid is Excel's with the add-in's buttons: a second one would only take room. The formula bar stays.
  univer.registerPlugin(UniverUIPlugin, { container, toolbar: false });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
  univer.registerPlugin(UniverSheetsSortPlugin);
  univer.registerPlugin(UniverSheetsSortUIPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingUIPlugin, { menu: withoutMenu });
  const model = new WorkbookModel(univer, snapshot, side);
  translateTypedInput(model);
  sortAsExcel(model);
  pasteSideData(model);
  guardProtection(model);
  showConditionalFormats(model);
  showRussianNumbers(model);
  return model;
}

import type { FurtherFile, FurtherSources } from "./addFiles";
import type { RawParameter } from "../domain/parameters/mergeParameters";
import type { PassportChoice } from "../reports/reportInput";
import type { SheetKey } from "../reports/sheetModel";
import type { InputEdit } from "../workbook/inputs/inputEdit";
import type { ReportProgress } from "./progress";

/** What a face gives to a run. */
export interface RunOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: ReportProgress;
  /** Further files to read beside the workbook. */
  readonly files?: readonly FurtherFile[];
  /** Further sources that were read before (`addFiles`). */
  readonly sources?: FurtherSources;
  /** Values over those of the sheet «Параметры», by key. */
  readonly parameters?: Readonly<Record<string, RawParameter>>;
  /** Cells of the generated sheets as a face fills them, over what stands there. */
  readonly edits?: readonly InputEdit[];
  /** T, the year of the report; over `parameters.reportYear`. */
  readonly year?: number;
  /**
   * Sheets to write (all unless told), with whatever they rest on (`chooseSheets`). Sheets of a former run that are not
   * written stay as they are.
   */
  readonly sheets?: readonly SheetKey[];
  /** Schools that get a page of «Паспорт школы». */
  readonly passports?: PassportChoice;
}

import type { SheetKey } from "../reports/sheetModel";
import { inputNames } from "../reports/inputs/inputNames";
import type { InputEdit } from "../workbook/inputs/inputEdit";
import { writeInputs } from "../workbook/inputs/writeInputs";
import { buildReports } from "./buildReports";
import { exclusively } from "./exclusively";
import type { RunOptions } from "./runOptions";

/** The sheets on which a face may type. */
const sheetOf: Readonly<Record<string, SheetKey>> = {
  [inputNames.parameters]: "parameters",
  [inputNames.dismissals]: "dataCheck",
  [inputNames.dismissalNotes]: "dataCheck",
};

/**
 * Types into the generated sheets what the user told a face. Where the cells do not stand in the book yet (no run was made, or the
 * line is newer than the sheet), the sheet is made, it alone, with the edits in place: the sheet is the one store of what people typed.
 *
 * @throws for an input no face may fill
 */
export async function applyInputs(edits: readonly InputEdit[], options: Omit<RunOptions, "edits" | "sheets"> = {}): Promise<void> {
  const sheets = [...new Set(edits.map(({ input }) => sheetOf[input]))];
  const known = sheets.filter((key) => key !== undefined);
  if (known.length < sheets.length) throw new RangeError(`No face fills ${edits.map(({ input }) => input).join(", ")}`);
  if (edits.length === 0 || (await exclusively(() => writeInputs(edits, { signal: options.signal })))) return;
  await buildReports({ ...options, edits, sheets: known });
}

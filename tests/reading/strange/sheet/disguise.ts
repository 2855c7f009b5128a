import type { Chance } from "../chance";
import type { StrangeFile, StrangeSheet } from "./strangeSheet";

/**
 * What Excel keeps beside the cells: rows hidden by a filter, hidden and very hidden sheets, a used range to the last cell of the sheet after a format was
 * given to whole columns. None of it changes what the cells say.
 */
export function disguise(files: readonly StrangeFile[], draw: Chance): StrangeFile[] {
  const dressed = (sheet: StrangeSheet, alone: boolean): StrangeSheet => {
    const hiddenRows = new Set(sheet.rows.flatMap((_, row) => (row > 6 && draw.happens(0.05) ? [row] : [])));
    return {
      ...sheet,
      hiddenRows,
      hidden: !alone && draw.happens(0.1) ? draw.pick([1, 2] as const) : sheet.hidden,
      ...(draw.happens(0.15) ? { usedRange: draw.pick(["A1:XFD1048576", "A1:AZ1048576", "A1:XFD200"]) } : {}),
    };
  };
  return files.map((file) => ({
    ...file,
    sheets: file.sheets.map((sheet, i) => (file.path.endsWith(".xlsx") ? dressed(sheet, i === 0) : sheet)),
  }));
}

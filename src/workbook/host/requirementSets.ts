/**
 * What the add-in needs of Excel's JavaScript API, in one place. `tests/workbook/requirementSets.test.ts` finds every
 * member the source uses and compares its set with this list and with the manifest.
 *
 * The minimum stands in the manifest. Whatever is above it is asked for by `supports` and has a stated fall-back.
 */
export const minimumExcelApi = "1.9";

/** Members above the minimum: the set that brought them and what happens without it. */
export const extras = {
  /** Marks of our sheets, and what is frozen on a sheet, are kept with the sheet. */
  sheetProperties: {
    set: "1.12",
    members: [
      "Worksheet.customProperties",
      "WorksheetCustomPropertyCollection.add",
      "WorksheetCustomPropertyCollection.getItemOrNullObject",
      "WorksheetCustomProperty.value",
      "WorksheetCustomProperty.delete",
    ],
    fallback: "both are kept in workbook.settings under the ids of the sheets",
  },
  /** Merged areas of the read sheets. */
  mergedAreas: {
    set: "1.13",
    members: ["Range.getMergedAreasOrNullObject"],
    fallback: "SheetGrid.merges is null, and the reader fills headings to the right",
  },
  /** Extent of a spilled formula. */
  spilledRanges: {
    set: "1.12",
    members: ["Range.getSpillingToRangeOrNullObject"],
    fallback: "such an Excel spills nothing: every formula fills its own cell only",
  },
} as const;

export type Extra = keyof typeof extras;

/** Whether this Excel has the members of an extra. */
export function supports(extra: Extra): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", extras[extra].set);
}

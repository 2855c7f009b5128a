/** Key of the mark: a custom property of the sheet, or the first part of a workbook setting. */
export const markProperty = "opora";

/** Gives the open workbook, which has no file name of its own in a reading, the one it was opened from. */
export type NameSource = <T extends { readonly file: string | null }>(source: T) => T;

/**
 * @param workbook file name of the open workbook; null where nobody knows it (the pane)
 * @example nameSources("район.xlsx")({ file: null, sheet: "ОГЭ", address: "A1" }).file // "район.xlsx"
 */
export function nameSources(workbook: string | null): NameSource {
  return (source) => (source.file === null ? { ...source, file: workbook } : source);
}

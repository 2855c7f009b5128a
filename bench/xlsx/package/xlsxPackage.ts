/** A sheet as it stood in the file: where its part is, and what `openWorkbook` made of it, as digests by section. */
export interface OriginalSheet {
  /** Key of the sheet in the snapshot and in the side table. */
  readonly id: string;
  readonly name: string;
  /** "xl/worksheets/sheet3.xml". */
  readonly part: string;
  /** r:id of the sheet in the workbook part. */
  readonly relationshipId: string;
  /** False for chart, dialog and macro sheets: kept in the package, not shown. */
  readonly worksheet: boolean;
  /** Digest of each section of the sheet, see `sheetDigests`. */
  readonly digests: Readonly<Record<string, string>>;
}

/**
 * A workbook's package as it was read: every part's bytes, in the archive's order and under the archive's own names.
 * `saveWorkbook` never changes it, so one package can be saved many times.
 */
export interface XlsxPackage {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** Name of the workbook part, "xl/workbook.xml" as a rule. */
  readonly workbookPart: string;
  readonly sheets: readonly OriginalSheet[];
  /** Digests of what belongs to the whole workbook: defined names, settings, protection. */
  readonly bookDigests: Readonly<Record<string, string>>;
}

/** What the server tells the page: where the add-in is served from, and the name of the workbook at /workbook. */
export interface BenchConfiguration {
  /** Origin without a slash at its end. */
  readonly addinUrl: string;
  readonly workbookName: string;
}

import type { ModelCell, SheetKey, SheetModel } from "../../src/reports/sheetModel";

/** A sheet model of a few rows for tests, everything else plain. */
export function sheetModel(
  key: SheetKey,
  name: string,
  cells: readonly (readonly ModelCell[])[],
  changes: Partial<SheetModel> = {},
): SheetModel {
  return {
    key,
    name,
    cells,
    numberFormats: [],
    styles: [],
    signFills: [],
    columnWidths: [],
    rowHeights: [],
    freeze: null,
    links: [],
    inputs: [],
    charts: [],
    names: [],
    autoFilter: null,
    print: { orientation: "Portrait", titleRows: null, columns: cells[0]?.length ?? 1, onePage: false },
    tabColor: null,
    ...changes,
  };
}

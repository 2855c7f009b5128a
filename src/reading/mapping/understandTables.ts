import type { CellSheet } from "../cells/cell";
import { tableContext } from "../context/tableContext";
import { pivotJournal } from "../journal/pivotJournal";
import { tableLayout } from "../roles/tableLayout";
import { tableRole } from "../sheets/tableRole";
import { findTables } from "../tables/findTables";
import { splitPairs } from "../tables/splitPairs";
import type { Table } from "../tables/table";
import type { Understood } from "./applyMapping";
import { applyMapping } from "./applyMapping";
import { findPointed } from "./findPointed";
import type { SheetMapping } from "./mapping";
import { mappingFor } from "./mappingFor";
import type { PlacedForm } from "./tableForm";
import { tableForm } from "./tableForm";

/** One table of a sheet, understood: by the reading alone and with what people said of its form. */
export interface UnderstoodTable extends Understood {
  readonly table: Table;
  readonly placed: PlacedForm;
  /** The statement that was applied; null when nobody said anything of such a table. */
  readonly mapping: SheetMapping | null;
}

/** What the reading makes of a table by itself. */
export function understand(table: Table, sheet: Pick<CellSheet, "name" | "file">): Understood {
  const layout = tableLayout(table);
  const context = tableContext(table, sheet.name, sheet.file);
  return { layout, context, role: tableRole(table, layout, context) };
}

/**
 * Second to fourth stage of reading: a sheet's cells → its tables with columns, context and role, what people said in place of what was guessed. Without
 * statements it is the reading alone.
 */
export function understandTables(sheet: CellSheet, mappings: readonly SheetMapping[]): UnderstoodTable[] {
  const pointed = findPointed(sheet, mappings);
  const tables =
    pointed.length > 0
      ? pointed
      : findTables(sheet).map((found) => {
          const table = pivotJournal(found);
          return { table: splitPairs(table), placed: tableForm(table, null) };
        });
  const origin = { file: sheet.file, sheet: sheet.name };
  return tables.map(({ table, placed }) => {
    const found = understand(table, sheet);
    const mapping = mappingFor(placed.form, origin, mappings);
    return { table, placed, mapping, ...(mapping === null ? found : applyMapping(found, mapping, placed.places, origin)) };
  });
}

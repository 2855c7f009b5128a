import type { Finding } from "../../domain/findings/finding";
import type { CellSheet } from "../cells/cell";
import { makeFinding } from "../findings/makeFinding";
import type { SheetScope } from "../rows/sheetScope";
import { sourceOf } from "../rows/sheetScope";
import type { SheetMapping } from "./mapping";
import type { UnderstoodTable } from "./understandTables";
import { unfitMappings } from "./unfitMappings";

/** What became of the statements of people on a sheet: applied, applied by leaving a table out, or no longer fitting. */
export function mappingFindings(
  sheet: CellSheet,
  tables: readonly UnderstoodTable[],
  scope: SheetScope,
  mappings: readonly SheetMapping[],
): Finding[] {
  if (mappings.length === 0) return [];
  const applied = tables.flatMap(({ mapping, table }) => {
    if (mapping === null) return [];
    const headings = table.columns.flatMap((column) => column.headings);
    const source = headings.length === 0 ? null : sourceOf(scope, headings);
    const code = mapping.kind === "nothing" ? "tableSkipped" : "mappingApplied";
    return [makeFinding(code, source, { savedOn: mapping.savedOn, sheet: mapping.origin.sheet })];
  });
  const forms = tables.map(({ placed }) => placed.form);
  const unfit = unfitMappings(sheet, forms, mappings).map(({ mapping, missing }) =>
    makeFinding(
      "mappingUnfit",
      { file: scope.file, sheet: scope.sheet, address: "A1" },
      { savedOn: mapping.savedOn, missing: missing.join("; ") },
    ),
  );
  return [...applied, ...unfit];
}

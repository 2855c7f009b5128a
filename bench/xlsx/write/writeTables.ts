import type { SideTable } from "../../model/sideData";
import { rangeAddress } from "../address/rangeAddress";
import { cellContent } from "../snapshot/cellContent";
import { element, XML_DECLARATION } from "../xml/writeElement";
import type { SheetTarget } from "./sheetTarget";

const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";

/** <tableParts> with a part for each table (ECMA-376 part 1, 18.5.1.2). */
export function writeTables(target: SheetTarget, tables: readonly SideTable[] = target.side.tables): string {
  const parts = tables.map((table) => writeTablePart(target, table));
  return parts.length === 0 ? "" : element("tableParts", { count: parts.length }, parts.join(""));
}

/** Adds the part and gives the <tablePart> that leads to it. */
export function writeTablePart(target: SheetTarget, table: SideTable): string {
  const part = target.package.addPart("xl/tables/table#.xml", CONTENT_TYPE, "");
  const number = Number(/(\d+)\.xml$/.exec(part)?.[1] ?? 1);
  const ref = rangeAddress(table.range);
  // the totals row is no row that a filter could hide
  const filtered = rangeAddress({ ...table.range, endRow: table.range.endRow - (table.showTotals ? 1 : 0) });
  const names = columnNames(target, table);
  target.package.setText(
    part,
    XML_DECLARATION +
      target.package.spoken(
        element(
          "table",
          {
            xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            id: number + LEAST_ID,
            name: table.name,
            displayName: table.name,
            ref,
            headerRowCount: table.showHeaders ? null : 0,
            totalsRowCount: table.showTotals ? 1 : null,
            totalsRowShown: table.showTotals ?? false,
          },
          (table.showHeaders && table.showFilterButton !== false ? element("autoFilter", { ref: filtered }) : "") +
            element(
              "tableColumns",
              { count: names.length },
              names.map((name, index) => element("tableColumn", { id: index + 1, name })).join(""),
            ) +
            element("tableStyleInfo", {
              name: table.style || null,
              showFirstColumn: table.highlightFirstColumn ?? false,
              showLastColumn: table.highlightLastColumn ?? false,
              showRowStripes: table.showBandedRows ?? true,
              showColumnStripes: table.showBandedColumns ?? false,
            }),
        ),
      ),
  );
  return element("tablePart", { "r:id": target.package.relate(target.part, "table", { part }) });
}

/** Table ids are unique in a workbook; those of the file are far below. */
const LEAST_ID = 10_000;

/** Texts of the heading cells: Excel repairs a table whose columns are called otherwise, or twice the same. */
function columnNames(target: SheetTarget, { range, showHeaders }: SideTable): string[] {
  const names: string[] = [];
  for (let column = range.startColumn; column <= range.endColumn; column++) {
    const cell = showHeaders ? target.sheet.cellData?.[range.startRow]?.[column] : undefined;
    const text = String((cell ? cellContent(cell, null).value : null) ?? "") || `Столбец${names.length + 1}`;
    let name = text;
    for (let copy = 2; names.some((known) => known.toLowerCase() === name.toLowerCase()); copy++) name = `${text}${copy}`;
    names.push(name);
  }
  return names;
}

import type { SideTable } from "../../model/sideData";
import { parseRange } from "../address/rangeAddress";
import { decodePart } from "../package/partText";
import { findPart } from "../package/findPart";
import type { Relationship } from "../package/relationships";
import { childOf, parseXml } from "../xml/parseXml";

/** Tables (ListObjects) of a sheet, from the parts its relations name (ECMA-376 part 1, 18.5.1.2). */
export function readTables(parts: ReadonlyMap<string, Uint8Array>, relationships: ReadonlyMap<string, Relationship>): SideTable[] {
  return [...relationships.values()].flatMap((relationship) => {
    const part = relationship.kind === "table" ? findPart(parts, relationship.target) : undefined;
    const bytes = part === undefined ? undefined : parts.get(part);
    if (part === undefined || !bytes) return [];
    const table = parseXml(decodePart(bytes), part);
    const range = parseRange(table.attributes.ref ?? "");
    if (!range) return [];
    const name = table.attributes.displayName ?? table.attributes.name ?? "";
    const id = table.attributes.id ?? name; // no prefix here: the table's own number in the workbook
    const style = childOf(table, "tableStyleInfo")?.attributes;
    return {
      id,
      name,
      range,
      showHeaders: table.attributes.headerRowCount !== "0",
      style: style?.name ?? "",
      showTotals: Number(table.attributes.totalsRowCount ?? 0) > 0,
      showBandedRows: isTrue(style?.showRowStripes),
      showBandedColumns: isTrue(style?.showColumnStripes),
      showFilterButton: childOf(table, "autoFilter") !== undefined,
      highlightFirstColumn: isTrue(style?.showFirstColumn),
      highlightLastColumn: isTrue(style?.showLastColumn),
    };
  });
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

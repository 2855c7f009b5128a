import { intersectAreas } from "./address/intersectAreas";
import { area } from "./address/area";
import type { Place } from "./resolveReference";
import { resolveReference } from "./resolveReference";
import type { WorkbookModel } from "./workbookModel";

export type LinkTarget = { readonly place: Place } | { readonly address: string } | { readonly missing: string };

const LITERAL = /^=\s*HYPERLINK\(\s*"((?:[^"]|"")*)"\s*[,)]/i;
const CALCULATED = /^#gid=([^&]+)&range=(.+)$/;

/**
 * Where a cell leads: cells of this workbook, an address outside, or a place that is not there (any more). Null for a cell
 * without a link. A link laid on the cell comes before its formula =HYPERLINK("#'Лист 2'!A1";"…").
 */
export function linkTarget(model: WorkbookModel, sheetId: string, row: number, column: number): LinkTarget | null {
  const links = model.side.book.sheets[sheetId]?.hyperlinks ?? [];
  const link = links.find(({ range }) => intersectAreas(range, area(row, column, row, column)));
  if (link) return link.documentReference === undefined ? outside(link.address ?? "") : inside(model, link.documentReference, sheetId);
  const cell = model.cells.cell(sheetId, row, column);
  if (!cell?.f || !/^=\s*HYPERLINK\(/i.test(cell.f)) return null;
  const written = LITERAL.exec(cell.f)?.[1]?.replace(/""/g, '"');
  const found = written ?? calculated(cell.p?.body?.customRanges?.[0]?.properties?.url);
  if (found === null) return null;
  const byId = CALCULATED.exec(found);
  if (byId && model.sheets.has(byId[1]!)) return inside(model, byId[2]!, byId[1]!);
  return found.startsWith("#") ? inside(model, found.slice(1), sheetId) : outside(found);
}

const calculated = (url: unknown): string | null => (typeof url === "string" ? url : null);
const outside = (address: string): LinkTarget | null => (address === "" ? null : { address });

function inside(model: WorkbookModel, reference: string, sheetId: string): LinkTarget {
  const place = resolveReference(model, reference, sheetId);
  return place ? { place } : { missing: reference };
}

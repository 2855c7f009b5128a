import type { Area } from "../../model/address/area";
import { parseAddress } from "../../model/address/parseAddress";
import { splitReference } from "../../model/address/splitReference";
import type { HostObject } from "../../protocol/objectModel";
import type { AreasState, RangeState, SheetState } from "../excelContext";
import { invalidArgument } from "../excelErrors";
import { requireSheet } from "../requireEditable";

/** A range an argument gives: a Range object, or an address or name as text, seen from a sheet. */
export function rangeArgument(from: SheetState, value: unknown): RangeState {
  if (typeof value === "string") return findRange(from, value);
  const object = value as HostObject | null;
  if (object?.table?.name !== "Range") throw invalidArgument("A range or an address is expected.");
  const range = object.state as RangeState;
  requireSheet(range);
  return range;
}

/** The same for one or several areas: "A1:B2,D4" or a RangeAreas object. */
export function areasArgument(from: SheetState, value: unknown): AreasState {
  const object = value as HostObject | null;
  if (typeof value !== "string" && object?.table?.name === "RangeAreas") return object.state as AreasState;
  if (typeof value !== "string") return single(rangeArgument(from, value));
  const parts = value.split(",").map((part) => findRange(from, part));
  const sheetId = parts[0]!.sheetId;
  if (parts.some((part) => part.sheetId !== sheetId)) throw invalidArgument("All areas must lie on one sheet.");
  return { context: from.context, sheetId, areas: parts.map((part) => part.area) };
}

function single({ context, sheetId, area }: RangeState): AreasState {
  return { context, sheetId, areas: [area] };
}

/** "A1:B2", "Лист!A1", a defined name or a table's name. InvalidArgument when it is none of them. */
function findRange(from: SheetState, text: string): RangeState {
  const { context } = from;
  const { sheet, address } = splitReference(text);
  const sheetId = sheet === null ? from.sheetId : context.model.sheets.find(sheet);
  const area = parseAddress(address);
  if (sheetId !== null && area) return { context, sheetId, area };
  const named = sheetId === null ? null : namedArea(from, sheetId, address);
  if (!named) throw invalidArgument(`${JSON.stringify(text)} is no range.`);
  return { context, ...named };
}

function namedArea(from: SheetState, sheetId: string, text: string): { sheetId: string; area: Area } | null {
  const { model } = from.context;
  const name = model.names.find(text, sheetId) ?? model.names.find(text, null);
  if (name) {
    const { sheet, address } = splitReference(name.reference);
    const owner = sheet === null ? sheetId : model.sheets.find(sheet);
    const area = parseAddress(address);
    return owner !== null && area ? { sheetId: owner, area } : null;
  }
  for (const [owner, side] of Object.entries(model.side.book.sheets)) {
    const table = side.tables.find((known) => known.name.toLowerCase() === text.toLowerCase());
    if (table) return { sheetId: owner, area: dataArea(table) };
  }
  return null;
}

/** A table's name alone means its rows without the headings, as in a structured reference. */
function dataArea(table: { range: Area; showHeaders: boolean }): Area {
  return table.showHeaders ? { ...table.range, startRow: Math.min(table.range.startRow + 1, table.range.endRow) } : table.range;
}

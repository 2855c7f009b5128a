import { formatAddress } from "../../model/address/formatAddress";
import { parseAddress } from "../../model/address/parseAddress";
import { quoteSheetName } from "../../model/address/quoteSheetName";
import type { ClassTable, HostObject } from "../../protocol/objectModel";
import type { ExcelContext } from "../excelContext";
import { invalidArgument, itemAlreadyExists } from "../excelErrors";
import { orItemNotFound } from "../orItemNotFound";
import { rangeArgument } from "../range/rangeArgument";
import { namedItemObject } from "./namedItem";

/** Names of the workbook (sheetId null) or of one sheet. */
export interface NamesState {
  readonly context: ExcelContext;
  readonly sheetId: string | null;
}

const own = ({ context, sheetId }: NamesState) => context.model.names.all().filter((name) => name.sheetId === sheetId);

function find(state: NamesState, name: unknown): HostObject | null {
  const known = state.context.model.names.find(String(name), state.sheetId);
  return known && namedItemObject({ context: state.context, id: known.id });
}

/** Letters, digits, "_", "." and "\"; no space, not like a cell address, at most 255 characters: «Names in formulas», Microsoft support. */
function checkedName(name: unknown): string {
  const isName = typeof name === "string" && name.length <= 255 && /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name);
  if (!isName || parseAddress(name) || /^[rc]$/i.test(name) || /^r\d*c\d*$/i.test(name))
    throw invalidArgument(`${JSON.stringify(name)} cannot be a name.`);
  return name;
}

function reference(state: NamesState, given: unknown): string {
  if (typeof given === "string") {
    if (!given.startsWith("=")) throw invalidArgument("A formula begins with =.");
    return given.slice(1);
  }
  const { context, sheetId } = state;
  const { sheetId: target, area } = rangeArgument({ context, sheetId: sheetId ?? context.model.sheets.activeId() }, given);
  return `${quoteSheetName(context.model.sheets.name(target))}!${formatAddress(area, true)}`;
}

function add(state: NamesState, name: unknown, given: unknown, comment: unknown): HostObject {
  const { names } = state.context.model;
  const checked = checkedName(name);
  if (names.find(checked, state.sheetId)) throw itemAlreadyExists();
  names.add({
    name: checked,
    reference: reference(state, given),
    comment: typeof comment === "string" ? comment : "",
    visible: true,
    sheetId: state.sheetId,
  });
  return orItemNotFound(find(state, checked));
}

/** Excel.NamedItemCollection. */
export const namedItemCollectionTable: ClassTable<NamesState> = {
  name: "NamedItemCollection",
  methods: {
    Add: { since: "ExcelApi 1.4", call: add },
    GetCount: { since: "ExcelApi 1.4", call: (state) => own(state).length },
    GetItem: { call: (state, name) => orItemNotFound(find(state, name)) },
    GetItemOrNullObject: { since: "ExcelApi 1.4", call: find },
  },
  items: (state) => own(state).map(({ id }) => namedItemObject({ context: state.context, id })),
  indexer: find,
};

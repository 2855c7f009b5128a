import { formatAddress } from "../../model/address/formatAddress";
import { parseAddress } from "../../model/address/parseAddress";
import { quoteSheetName } from "../../model/address/quoteSheetName";
import { splitReference } from "../../model/address/splitReference";
import type { DefinedName } from "../../model/definedNames";
import { hostObject } from "../../protocol/hostObject";
import type { ClassTable, HostObject } from "../../protocol/objectModel";
import type { ExcelContext } from "../excelContext";
import { invalidArgument, itemNotFound } from "../excelErrors";
import { orItemNotFound } from "../orItemNotFound";

export interface NameState {
  readonly context: ExcelContext;
  readonly id: string;
}

function found({ context, id }: NameState): DefinedName {
  const name = context.model.names.all().find((known) => known.id === id);
  if (!name) throw itemNotFound();
  return name;
}

function change(state: NameState, part: Partial<DefinedName>): void {
  state.context.model.names.put({ ...found(state), ...part });
}

/** The range a name means; null when it means a constant or a formula. */
function range(state: NameState): HostObject | null {
  const { sheet, address } = splitReference(found(state).reference);
  const sheetId = sheet === null ? null : state.context.model.sheets.find(sheet);
  const area = parseAddress(address);
  return sheetId !== null && area ? state.context.objects.range(sheetId, area) : null;
}

type Constant = { type: string; value: unknown };

/** What a name that means no range is worth: a number, a text, a logical value or an error; other formulas are not computed. */
function constant(reference: string): Constant {
  const text = reference.trim();
  if (/^".*"$/s.test(text)) return { type: "String", value: text.slice(1, -1).replace(/""/g, '"') };
  if (/^(true|false)$/i.test(text)) return { type: "Boolean", value: text.toUpperCase() === "TRUE" };
  if (text.includes("#REF!")) return { type: "Error", value: "#REF!" };
  if (text !== "" && Number.isFinite(Number(text)))
    return { type: Number.isInteger(Number(text)) ? "Integer" : "Double", value: Number(text) };
  throw invalidArgument(`The bench does not compute the formula of a name: ${reference}.`);
}

function value(state: NameState): unknown {
  const object = range(state) as HostObject<{ sheetId: string; area: Parameters<typeof formatAddress>[0] }> | null;
  if (!object) return constant(found(state).reference).value;
  const { sheetId, area } = object.state;
  return `${quoteSheetName(state.context.model.sheets.name(sheetId))}!${formatAddress(area, true)}`;
}

const sheetOf = (state: NameState) => {
  const { sheetId } = found(state);
  return sheetId === null ? null : state.context.objects.worksheet(sheetId);
};

/** Excel.NamedItem. */
export const namedItemTable: ClassTable<NameState> = {
  name: "NamedItem",
  properties: {
    Name: { get: (state) => found(state).name },
    Formula: {
      since: "ExcelApi 1.7",
      get: (state) => `=${found(state).reference}`,
      set: (state, formula) => change(state, { reference: String(formula).replace(/^=/, "") }),
    },
    Comment: {
      since: "ExcelApi 1.4",
      get: (state) => found(state).comment,
      set: (state, comment) => change(state, { comment: String(comment) }),
    },
    Visible: { get: (state) => found(state).visible, set: (state, visible) => change(state, { visible: visible === true }) },
    Scope: { since: "ExcelApi 1.4", get: (state) => (found(state).sheetId === null ? "Workbook" : "Worksheet") },
    Type: { get: (state) => (range(state) ? "Range" : constant(found(state).reference).type) },
    Value: { get: value },
  },
  navigation: {
    Worksheet: { since: "ExcelApi 1.4", get: (state) => orItemNotFound(sheetOf(state)) },
    WorksheetOrNullObject: { since: "ExcelApi 1.4", get: sheetOf },
  },
  methods: {
    Delete: { since: "ExcelApi 1.4", call: (state) => state.context.model.names.remove(found(state)) },
    GetRange: { call: (state) => orItemNotFound(range(state)) },
    GetRangeOrNullObject: { since: "ExcelApi 1.4", call: range },
  },
};

export function namedItemObject(state: NameState): HostObject {
  return hostObject(namedItemTable, state, `name ${state.id}`);
}

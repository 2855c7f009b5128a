import type { Area } from "../../model/address/area";
import { intersectAreas } from "../../model/address/intersectAreas";
import { subtractArea } from "../../model/address/subtractArea";
import type { SideValidation } from "../../model/sideData";
import type { ClassTable, PropertyRule } from "../../protocol/objectModel";
import type { AreasState } from "../excelContext";
import { requireEditable, requireSheet } from "../requireEditable";
import { checkedRule, validationType } from "./validationRule";

const all = (state: AreasState) => {
  requireSheet(state);
  return state.context.model.side.sheet(state.sheetId);
};

/** The validation of the first cell; null when it has none. */
function stored(state: AreasState): SideValidation | null {
  const first = state.areas[0];
  const cell = first && { ...first, endRow: first.startRow, endColumn: first.startColumn };
  return (cell && all(state).validations.find(({ ranges }) => ranges.some((range) => intersectAreas(range, cell)))) ?? null;
}

/** The validations of a sheet without the given areas. */
function without(validations: readonly SideValidation[], areas: readonly Area[]): SideValidation[] {
  return validations.flatMap((validation) => {
    const ranges = areas.reduce<Area[]>((left, area) => left.flatMap((range) => subtractArea(range, area)), validation.ranges);
    return ranges.length > 0 ? [{ ...validation, ranges }] : [];
  });
}

/** The areas get a validation of their own, with what they had before and a change. */
function change(state: AreasState, part: Partial<SideValidation>): void {
  requireEditable(state);
  const former = stored(state) ?? { rule: {} };
  const side = all(state);
  side.validations = [...without(side.validations, state.areas), { ...former, ...part, ranges: [...state.areas] }];
}

const message = (key: "errorAlert" | "prompt", absent: Record<string, unknown>): PropertyRule<AreasState> => ({
  get: (state) => stored(state)?.[key] ?? absent,
  set: (state, value) => change(state, { [key]: { ...absent, ...(value as Record<string, unknown>) } }),
});

/** Excel.DataValidation of a range. What people type is judged by the grid, what the add-in writes is not (as in Excel). */
export const dataValidationTable: ClassTable<AreasState> = {
  name: "DataValidation",
  properties: {
    Rule: {
      since: "ExcelApi 1.8",
      get: (state) => stored(state)?.rule ?? {},
      set: (state, rule) => change(state, { rule: checkedRule(rule) }),
    },
    Type: { since: "ExcelApi 1.8", get: (state) => validationType(stored(state)?.rule ?? {}) },
    IgnoreBlanks: {
      since: "ExcelApi 1.8",
      get: (state) => stored(state)?.ignoreBlanks ?? true,
      set: (state, value) => change(state, { ignoreBlanks: value === true }),
    },
    ErrorAlert: { since: "ExcelApi 1.8", ...message("errorAlert", { message: "", showAlert: true, style: "Stop", title: "" }) },
    Prompt: { since: "ExcelApi 1.8", ...message("prompt", { message: "", showPrompt: true, title: "" }) },
  },
  methods: {
    Clear: {
      since: "ExcelApi 1.8",
      call: (state) => {
        requireEditable(state);
        const side = all(state);
        side.validations = without(side.validations, state.areas);
      },
    },
  },
};

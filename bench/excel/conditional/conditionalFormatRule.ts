import { formulaToEnglish } from "../../model/language/formulaToEnglish";
import { formulaToLocal } from "../../model/language/formulaToLocal";
import type { ClassTable } from "../../protocol/objectModel";
import { invalidArgument } from "../excelErrors";
import { requireEditable } from "../requireEditable";
import type { ConditionalFormatState } from "./conditionalFormatState";
import { storedFormat } from "./conditionalFormatState";

const formula = (state: ConditionalFormatState) => String(storedFormat(state).rule.formula ?? "");

/** A formula as seen from the upper left cell of the range; Excel refuses what it cannot understand. */
function setFormula(state: ConditionalFormatState, value: unknown): void {
  requireEditable(state);
  if (typeof value !== "string" || value === "") throw invalidArgument("A formula is expected.");
  const text = value.startsWith("=") ? value : `=${value}`;
  if (!state.context.model.isWellFormed(text)) throw invalidArgument(`${JSON.stringify(value)} is no formula.`);
  storedFormat(state).rule = { formula: text };
}

/** Excel.ConditionalFormatRule. */
export const conditionalFormatRuleTable: ClassTable<ConditionalFormatState> = {
  name: "ConditionalFormatRule",
  properties: {
    Formula: { since: "ExcelApi 1.6", get: formula, set: setFormula },
    FormulaLocal: {
      since: "ExcelApi 1.6",
      get: (state) => formulaToLocal(formula(state), state.context.knobs.locale),
      set: (state, value) => setFormula(state, typeof value === "string" ? formulaToEnglish(value, state.context.knobs.locale) : value),
    },
  },
};

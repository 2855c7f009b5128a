import type { ClassTable } from "../../protocol/objectModel";
import { invalidArgument } from "../excelErrors";
import { color } from "../format/color";
import { oneOf } from "../oneOf";
import { requireEditable } from "../requireEditable";
import type { ConditionalFormatState } from "./conditionalFormatState";
import { storedFormat } from "./conditionalFormatState";

function point(given: unknown): Record<string, unknown> {
  const { type, color: given_color, formula } = (given ?? {}) as Record<string, unknown>;
  const kind = oneOf(type, ["LowestValue", "HighestValue", "Number", "Percent", "Formula", "Percentile"]);
  const needsFormula = kind !== "LowestValue" && kind !== "HighestValue";
  if (needsFormula && (formula === null || formula === undefined)) throw invalidArgument(`A point of the type ${kind} needs a formula.`);
  return { type: kind, color: color(given_color), formula: formula ?? null };
}

/** Two points or three; each with its colour. */
function setCriteria(state: ConditionalFormatState, given: unknown): void {
  requireEditable(state);
  const { minimum, midpoint, maximum } = (given ?? {}) as Record<string, unknown>;
  const middle = midpoint === null || midpoint === undefined ? {} : { midpoint: point(midpoint) };
  storedFormat(state).rule = {
    criteria: { minimum: point(minimum), ...middle, maximum: point(maximum) },
    threeColorScale: "midpoint" in middle,
  };
}

/** Excel.ColorScaleConditionalFormat. */
export const colorScaleTable: ClassTable<ConditionalFormatState> = {
  name: "ColorScaleConditionalFormat",
  properties: {
    Criteria: { since: "ExcelApi 1.6", get: (state) => storedFormat(state).rule.criteria, set: setCriteria },
    ThreeColorScale: { since: "ExcelApi 1.6", get: (state) => storedFormat(state).rule.threeColorScale },
  },
};

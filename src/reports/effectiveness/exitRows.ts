import { commonWords } from "../../text/sheets/commonWords";
import { effectivenessWords } from "../../text/sheets/effectivenessWords";
import type { ReportInput } from "../reportInput";
import { schoolLabels } from "../schoolNames/schoolLabels";
import type { ModelCell } from "../sheetModel";
import type { EffectivenessFigures } from "./effectivenessFigures";

const { exits: words } = effectivenessWords;

/** A row for each school that is or was on the list: whether the rule lets it leave, and why. */
export function exitRows({ exits }: Pick<EffectivenessFigures, "exits">, { dataset, parameters }: ReportInput): ModelCell[][] {
  const none = commonWords.notApplicable;
  if (exits.length === 0) return [[none, words.none, none, none, none, none]];
  const labels = schoolLabels(dataset.schools);
  return exits.map((exit, index) => [
    index + 1,
    labels.get(exit.schoolId) ?? exit.schoolId,
    words.state(exit),
    words.listedIn(exit),
    words.why(exit, parameters.exitYears),
    words.advice(exit),
  ]);
}

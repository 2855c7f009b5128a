import { inputNames } from "../reports/inputs/inputNames";
import { dataCheckWords } from "../text/sheets/dataCheckWords";
import type { InputEdit } from "../workbook/inputs/inputEdit";
import { applyInputs } from "./applyInputs";
import type { Evaluation } from "./evaluation";
import type { RunOptions } from "./runOptions";
import { withEdits } from "./withEdits";

/**
 * «Не считать ошибкой» and the way back: written on «Проверка данных», from where every run takes it.
 *
 * @param key of the finding, see `findingKeys`
 * @param reason why it stays as it is; null opens the finding again
 * @returns the evaluation as it stands now, without reading the workbook again
 */
export async function acceptFinding(
  evaluation: Evaluation,
  key: string,
  reason: string | null,
  options: RunOptions = {},
): Promise<Evaluation> {
  const { states } = dataCheckWords;
  const edits: InputEdit[] = [
    { input: inputNames.dismissals, rowKey: key, columnKey: "state", value: reason === null ? states.new : states.accepted },
    { input: inputNames.dismissalNotes, rowKey: key, columnKey: "note", value: reason },
  ];
  await applyInputs(edits, options);
  return { ...evaluation, kept: withEdits(evaluation.kept, edits) };
}

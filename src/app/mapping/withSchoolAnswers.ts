import type { CellValue } from "../../reading/grid";
import { inputNames } from "../../reports/inputs/inputNames";
import type { KeptInputs } from "../../reports/reportInput";
import type { MemorySheet } from "./memory";

/**
 * Answers about names of schools belong on «Школы». One given in the pane waits on «Разметка» until the next run writes it there; until then it is read
 * as if it stood on «Школы» already. The last answer about a spelling holds.
 */
export function withSchoolAnswers(kept: KeptInputs, memory: MemorySheet | null): KeptInputs {
  const answers = memory?.rows.flatMap(({ record }) => ("school" in record ? [record.school] : [])) ?? [];
  if (answers.length === 0) return kept;
  const names = new Map(kept.get(inputNames.schoolNames) ?? new Map<string, ReadonlyMap<string, CellValue>>());
  for (const { spelling, school } of answers) names.set(spelling, new Map<string, CellValue>([["school", school]]));
  return new Map([...kept, [inputNames.schoolNames, names]]);
}

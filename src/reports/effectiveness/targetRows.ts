import type { TargetFact } from "../../domain/effectiveness/conceptTargets";
import { conceptTargetName } from "../../text/names/conceptTargetName";
import { effectivenessWords } from "../../text/sheets/effectivenessWords";
import type { ReportInput } from "../reportInput";
import { schoolLabels } from "../schoolNames/schoolLabels";
import type { ModelCell } from "../sheetModel";

const { targets: words } = effectivenessWords;

/** A row for each target of the Concept with who is missing; a register nobody filled names nobody. */
export function targetRows(targets: readonly TargetFact[], { dataset }: Pick<ReportInput, "dataset">): ModelCell[][] {
  const labels = schoolLabels(dataset.schools);
  const names = (ids: readonly string[]): string[] => ids.map((id) => labels.get(id) ?? id);
  return targets.map((fact, index) => [
    index + 1,
    conceptTargetName(fact.target).name,
    words.state(fact),
    words.fact(fact),
    fact.share === null ? words.nobodyTold(fact) : words.who(names(fact.missing), names(fact.unknown)),
    words.register(fact),
  ]);
}

import { commonWords } from "../../text/sheets/commonWords";
import { effectivenessWords } from "../../text/sheets/effectivenessWords";
import type { ReportInput } from "../reportInput";
import { schoolLabels } from "../schoolNames/schoolLabels";
import type { ModelCell } from "../sheetModel";
import type { EffectivenessFigures } from "./effectivenessFigures";

const { costs: words } = effectivenessWords;

/** A row for each school whose spending is known and comparable, in the order of the registry: this is no rating. */
export function costRows({ costs }: Pick<EffectivenessFigures, "costs">, { dataset }: ReportInput): ModelCell[][] {
  const none = commonWords.notApplicable;
  if (costs.results.length === 0) return [[none, words.none, none, none, none, words.fill]];
  const labels = schoolLabels(dataset.schools);
  const order = new Map(dataset.schools.map(({ id }, index) => [id, index]));
  const results = [...costs.results].sort((a, b) => (order.get(a.schoolId) ?? 0) - (order.get(b.schoolId) ?? 0));
  return results.map((result, index) => [
    index + 1,
    labels.get(result.schoolId) ?? result.schoolId,
    words.ratio(result.ratio),
    words.spending(result),
    words.members(result.compared),
    words.reading(result.ratio),
  ]);
}

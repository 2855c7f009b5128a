import type { Finding, Severity } from "../../domain/findings/finding";
import { findingKeys } from "../../reports/dataCheck/findingKeys";
import { inputNames } from "../../reports/inputs/inputNames";
import { keptText } from "../../reports/inputs/keptText";
import { schoolLabels } from "../../reports/schoolNames/schoolLabels";
import { findingText } from "../../text/findings/findingText";
import { findingGroup } from "../../text/pane/findingGroup";
import { placeText } from "../../text/pane/placeText";
import { dataCheckWords } from "../../text/sheets/dataCheckWords";
import type { Evaluation } from "../evaluation";
import type { FindingView } from "./overview";

const severities: readonly Severity[] = ["error", "warning", "info"];

/** Findings as the pane lists them: in words, by group, inside a group the errors first; with what «Проверка данных» says of each. */
export function findingViews({ findings, dataset, kept }: Pick<Evaluation, "findings" | "dataset" | "kept">): FindingView[] {
  const labels = schoolLabels(dataset.schools);
  const labelOf = (id: string): string => labels.get(id) ?? id;
  const keys = findingKeys(findings, labelOf);
  const acceptedAs = (key: string): FindingView["accepted"] =>
    keptText(kept, inputNames.dismissals, key, "state") === dataCheckWords.states.accepted
      ? { reason: keptText(kept, inputNames.dismissalNotes, key, "note") ?? "" }
      : null;
  const view = (finding: Finding, id: string): { order: number; view: FindingView } => {
    const { severity, code, source, schoolId } = finding;
    const { message, advice, effect } = findingText(finding);
    const { name, order } = findingGroup(code);
    return {
      order,
      view: {
        id,
        severity,
        group: name,
        title: message,
        advice: [advice, effect].filter(Boolean).join(" "),
        school: schoolId === null ? null : labelOf(schoolId),
        source,
        place: source ? placeText(source) : null,
        accepted: acceptedAs(id),
      },
    };
  };
  return findings
    .map((finding, index) => view(finding, keys[index] ?? String(index)))
    .sort((a, b) => a.order - b.order || severities.indexOf(a.view.severity) - severities.indexOf(b.view.severity))
    .map((entry) => entry.view);
}

import type { Finding, Severity } from "../../domain/findings/finding";
import type { School } from "../../domain/assessment/school";
import { findingText } from "../../text/findings/findingText";
import { findingGroup } from "../../text/pane/findingGroup";
import { placeText } from "../../text/pane/placeText";
import type { FindingView } from "./overview";

const severities: readonly Severity[] = ["error", "warning", "info"];

/** Findings as the pane lists them: in words, by group, inside a group the errors first. */
export function findingViews(findings: readonly Finding[], schools: readonly School[]): FindingView[] {
  const names = new Map(schools.map(({ id, shortName }) => [id, shortName]));
  const met = new Map<string, number>();
  const view = (finding: Finding): { order: number; view: FindingView } => {
    const { severity, code, params, source, schoolId } = finding;
    const { message, advice, effect } = findingText(finding);
    const { name, order } = findingGroup(code);
    const key = [code, schoolId, source?.file, source?.sheet, source?.address, JSON.stringify(params)].join("|");
    const times = (met.get(key) ?? 0) + 1;
    met.set(key, times);
    return {
      order,
      view: {
        id: `${key}#${times}`,
        severity,
        group: name,
        title: message,
        advice: [advice, effect].filter(Boolean).join(" "),
        school: schoolId === null ? null : (names.get(schoolId) ?? null),
        source,
        place: source ? placeText(source) : null,
      },
    };
  };
  return findings
    .map(view)
    .sort((a, b) => a.order - b.order || severities.indexOf(a.view.severity) - severities.indexOf(b.view.severity))
    .map((entry) => entry.view);
}

import type { Finding, Severity } from "../../domain/findings/finding";
import { findingText } from "../../text/findings/findingText";
import { ignoredText } from "../../text/ignored/ignoredText";
import { findingGroup } from "../../text/pane/findingGroup";
import type { Evaluation } from "../evaluation";
import type { FindingView, IgnoredView, Overview } from "./overview";
import { recognisedRows } from "./recognisedRows";

const severities: readonly Severity[] = ["error", "warning", "info"];

function findingViews({ findings, dataset }: Evaluation): FindingView[] {
  const names = new Map(dataset.schools.map(({ id, name }) => [id, name]));
  const met = new Map<string, number>();
  const view = (finding: Finding): { order: number; view: FindingView } => {
    const { severity, code, params, source, schoolId } = finding;
    const { message, advice, effect } = findingText(finding);
    const { name, order } = findingGroup(code);
    const key = [code, schoolId, source?.file, source?.sheet, source?.address, JSON.stringify(params)].join("|");
    const times = (met.get(key) ?? 0) + 1;
    met.set(key, times);
    const place = source ? `${source.file === null ? "" : `${source.file} · `}${source.sheet}!${source.address}` : null;
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
        place,
      },
    };
  };
  return findings
    .map(view)
    .sort((a, b) => a.order - b.order || severities.indexOf(a.view.severity) - severities.indexOf(b.view.severity))
    .map((entry) => entry.view);
}

function ignoredWords(reason: string, params: Readonly<Record<string, string | number>>): Pick<IgnoredView, "reason" | "advice"> {
  const { message, advice } = ignoredText(reason, params);
  return { reason: message, advice };
}

/** What the pane shows of a workbook that has been read: texts made, nothing left to calculate. */
export function overviewOf(evaluation: Evaluation): Overview {
  const { recognised, ignored, dataset, analysis } = evaluation;
  return {
    schools: dataset.schools.length,
    sheets: recognised.length + ignored.length,
    recognised: recognised.length,
    ...recognisedRows(evaluation),
    findings: findingViews(evaluation),
    ignored: ignored.map(({ file, sheet, reason, params }) => ({ file, sheet, ...ignoredWords(reason, params) })),
    reportYear: analysis?.year ?? null,
  };
}

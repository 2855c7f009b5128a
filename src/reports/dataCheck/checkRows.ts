import type { Severity } from "../../domain/findings/finding";
import { findingText } from "../../text/findings/findingText";
import { ignoredText } from "../../text/ignored/ignoredText";
import { dataCheckWords as words } from "../../text/sheets/dataCheckWords";
import { inputNames } from "../inputs/inputNames";
import { keptText } from "../inputs/keptText";
import type { ReportInput } from "../reportInput";
import { schoolLabels } from "../schoolNames/schoolLabels";
import type { CheckRow } from "./checkRow";
import { findingKeys } from "./findingKeys";

/** «СОШ № 2» before «СОШ № 10». */
const bySchool = new Intl.Collator("ru", { numeric: true });
const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/**
 * All lines of «Проверка данных»: errors, then questions, then what is for the record, then sheets that were not used;
 * inside each by kind of finding and school. What a person accepted stands behind the open ones of its severity; lines
 * without a key come last, so that the cells people type into are one range.
 */
export function checkRows({ dataset, findings, ignored, kept }: ReportInput): CheckRow[] {
  const labels = schoolLabels(dataset.schools);
  const labelOf = (id: string): string => labels.get(id) ?? id;
  const keys = findingKeys(findings, labelOf);
  const found = findings.map((finding, index): CheckRow => {
    const { message, advice, effect } = findingText(finding);
    const key = keys[index] ?? null;
    const accepted = key !== null && keptText(kept, inputNames.dismissals, key, "state") === words.states.accepted;
    return {
      severity: finding.severity,
      group: finding.code,
      school: finding.schoolId === null ? null : labelOf(finding.schoolId),
      message: `${message}.`,
      advice: `${advice} ${effect}`,
      source: finding.source,
      key,
      accepted,
    };
  });
  const passed = ignored.map(({ file, sheet, reason, params }): CheckRow => {
    const { message, advice } = ignoredText(reason, params);
    return {
      severity: "info",
      group: "sheetIgnored",
      school: null,
      message: words.sheetIgnored(message),
      advice,
      source: { file, sheet, address: "A1" },
      key: null,
      accepted: false,
    };
  });
  return [...found, ...passed].sort(
    (a, b) =>
      Number(a.key === null) - Number(b.key === null) ||
      rank[a.severity] - rank[b.severity] ||
      Number(a.accepted) - Number(b.accepted) ||
      compare(a.group, b.group) ||
      bySchool.compare(a.school ?? "", b.school ?? ""),
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

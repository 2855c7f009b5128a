import type { FindingView } from "./overview";

export type FindingFilter = "all" | FindingView["severity"];

export interface FindingGroup {
  readonly name: string;
  /** Findings of the group that match, shown or not. */
  readonly total: number;
  readonly findings: readonly FindingView[];
}

export interface FilteredFindings {
  readonly groups: readonly FindingGroup[];
  readonly matching: number;
  readonly counts: Readonly<Record<FindingFilter, number>>;
}

const plain = (text: string): string => text.toLocaleLowerCase("ru").replaceAll("ё", "е").replaceAll("\u00a0", " ");

/**
 * Findings of one severity that hold every word of the search (school, sheet, text), in groups, at most `limit` of them.
 * The counts by severity ignore both filter and search: they say what there is.
 */
export function filterFindings(findings: readonly FindingView[], filter: FindingFilter, search: string, limit: number): FilteredFindings {
  const counts = { all: findings.length, error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  const words = plain(search).split(/\s+/).filter(Boolean);
  const matching = findings.filter((finding) => {
    if (filter !== "all" && finding.severity !== filter) return false;
    const text = plain([finding.title, finding.advice, finding.school, finding.place, finding.group].filter(Boolean).join(" "));
    return words.every((word) => text.includes(word));
  });
  const groups = new Map<string, FindingView[]>();
  for (const finding of matching) {
    const group = groups.get(finding.group);
    if (group) group.push(finding);
    else groups.set(finding.group, [finding]);
  }
  let left = limit;
  const shown: FindingGroup[] = [];
  for (const [name, all] of groups) {
    if (left <= 0) break;
    shown.push({ name, total: all.length, findings: all.slice(0, left) });
    left -= all.length;
  }
  return { groups: shown, matching: matching.length, counts };
}

import type { MarkCounts } from "../../domain/assessment/fact";
import { restoreCount } from "../../domain/assessment/restoreCount";
import type { ResultProblem } from "./assembledResult";
import { otherShare, readShare } from "./readShare";
import { restoreShare } from "./restoreShare";
import type { ResultFigures } from "./resultFigures";
import { countOf } from "./resultFigures";
import type { ResultRole } from "./resultGroup";

export interface AssembledLow {
  readonly low: number | null;
  readonly role: ResultRole | null;
  readonly problems: readonly ResultProblem[];
}

/** Pupils by a share of n, when the share is fine enough to tell them; a cell on another scale than its column only when that alone fits. */
function byShare(role: ResultRole, n: number, row: ResultFigures): { count: number | null; problems: readonly ResultProblem[] } {
  const none = { count: null, problems: [] };
  const [figure, scale] = [row.figures.get(role), row.scales.get(role)];
  const share = readShare(figure, scale);
  if (share === null) return none;
  const restored = restoreShare(n, share);
  if (restored.ok) return { count: restored.count, problems: [] };
  const other = otherShare(figure, scale);
  const mixed = other === null || restored.reason !== "percentDoesNotFit" ? null : restoreCount(n, other.percent, other.decimals);
  return mixed?.ok === true ? { count: mixed.count, problems: [{ code: "sharesMixed", params: {}, roles: [role] }] } : none;
}

function disagreement(low: number, n: number, share: number | null): AssembledLow {
  return {
    low: null,
    role: null,
    problems: [{ code: "lowDisagrees", params: { low, n, share: share ?? "" }, roles: ["low", "lowShare", "n"] }],
  };
}

/**
 * Pupils with a low result: the column «не преодолели порог» (checked against its per cent), else mark «2», else what the per cent or успеваемость gives. A column that
 * contradicts another gives null and a problem.
 *
 * @param doubtful the marks of the row contradict n: mark «2» is not to be used
 */
export function assembleLow(n: number, marks: MarkCounts | null, doubtful: boolean, row: ResultFigures): AssembledLow {
  const stated = countOf(row.figures.get("low"));
  const share = readShare(row.figures.get("lowShare"), row.scales.get("lowShare"));
  const percent = share?.percent ?? null;
  const { count: shared, problems: mixed } = byShare("lowShare", n, row);
  const byMarks = marks?.[2] ?? null;
  if (stated !== null) {
    const fitsShare =
      share === null || shared === stated || Math.abs((100 * stated) / n - share.percent) <= 0.5 / 10 ** share.decimals + 1e-9;
    if (stated > n || !fitsShare || (byMarks !== null && byMarks !== stated)) return disagreement(stated, n, percent);
    return { low: stated, role: "low", problems: [] };
  }
  if (byMarks !== null) {
    if (shared !== null && shared !== byMarks) return disagreement(byMarks, n, percent);
    return { low: byMarks, role: row.figures.get("mark2")?.state === "value" ? "mark2" : "mark2Share", problems: [] };
  }
  if (shared !== null) {
    const lost = row.figures.has("low");
    return {
      low: shared,
      role: "lowShare",
      problems: lost
        ? [...mixed, { code: "lowFromShare", params: { value: shared, share: percent ?? "" }, roles: ["low", "lowShare"] }]
        : mixed,
    };
  }
  if (percent !== null)
    return {
      low: null,
      role: null,
      problems: [{ code: "sharesDoNotFit", params: { n, reason: "percentDoesNotFit", shares: String(percent) }, roles: ["n", "lowShare"] }],
    };
  if (doubtful) return { low: null, role: null, problems: [] };
  const two = countOf(row.figures.get("mark2")) ?? byShare("mark2Share", n, row).count;
  const passedByShare = byShare("passedShare", n, row);
  const passed = passedByShare.count ?? countOf(row.figures.get("passed"));
  if (two !== null && passed !== null && two !== n - passed) {
    return {
      low: null,
      role: null,
      problems: [
        {
          code: "shareDisagrees",
          params: { role: "passedShare", share: passed, expected: n - two, other: "" },
          roles: ["mark2", "mark2Share", "passedShare"],
        },
      ],
    };
  }
  if (two !== null && two <= n)
    return { low: two, role: row.figures.get("mark2")?.state === "value" ? "mark2" : "mark2Share", problems: [] };
  if (passed !== null && passed <= n) return { low: n - passed, role: "passedShare", problems: passedByShare.problems };
  return { low: null, role: null, problems: [] };
}

import type { FactField, ScoreScale } from "../../domain/assessment/fact";
import { assembleLow } from "./assembleLow";
import { assembleMarks } from "./assembleMarks";
import type { AssembledResult, ResultProblem } from "./assembledResult";
import { evidence } from "./evidence";
import { fitsScale } from "./fitsScale";
import type { ResultFigures } from "./resultFigures";
import { countOf, valueOf } from "./resultFigures";
import type { ResultRole } from "./resultGroup";
import { markRoles, markShareRoles } from "./resultGroup";

const known = (row: ResultFigures, role: ResultRole): boolean => row.figures.get(role)?.state === "value";

/** n from its own column; where the sheet has only the roll, the roll when the marks confirm it. */
function participantsOf(row: ResultFigures): { n: number | null; roll: number | null; promoted: boolean } {
  const roll = countOf(row.figures.get("participants"));
  if (row.figures.has("n")) return { n: countOf(row.figures.get("n")), roll, promoted: false };
  if (roll === null || roll === 0) return { n: null, roll, promoted: false };
  return { n: assembleMarks(roll, row).marks === null ? null : roll, roll, promoted: true };
}

/**
 * Fourth stage: the figures of one row and group → one result. Only what agrees enters; what disagrees or cannot be read becomes a
 * problem with the roles of its cells. `n` null means that there is no fact: without n a result enters nothing (method §1).
 *
 * @example n 20, marks 2, 8, 7, 3 → n 20, low 2; n 20, marks 2, 8, 7, 4 → n 20, marks null, «marksDoNotSum»
 */
export function assembleResult(row: ResultFigures, scale: ScoreScale | null): AssembledResult {
  const problems: ResultProblem[] = [];
  const stated = participantsOf(row);
  const assembled = assembleMarks(stated.n, row);
  problems.push(...assembled.problems);
  const { n, marks } = assembled;
  if (n === null || n === 0) {
    return { n: null, marks: null, low: null, mean: null, participants: stated.roll, used: {}, lost: new Set<ResultRole>(["n"]), problems };
  }
  if (stated.promoted && stated.n !== null) problems.push({ code: "nFromRoll", params: { n }, roles: ["participants"] });
  const said = marks === null ? [] : evidence(marks, row);
  for (const { role, stated: share, expected, agrees } of said) {
    if (agrees) continue;
    problems.push(
      role === "mean"
        ? { code: "meanDisagrees", params: { mean: share, expected: Number(expected.toFixed(4)) }, roles: ["mean"] }
        : { code: "shareDisagrees", params: { role, share, expected: Number(expected.toFixed(4)), other: "" }, roles: [role] },
    );
  }
  const low = assembleLow(n, marks, assembled.contradictory, row);
  problems.push(...low.problems);
  const stating = valueOf(row.figures.get("mean"));
  const fits = stating !== null && scale !== null && fitsScale(stating, scale);
  if (stating !== null && scale !== null && !fits)
    problems.push({ code: "meanOutOfScale", params: { mean: stating, scale }, roles: ["mean"] });
  const mean = fits && !said.some(({ role, agrees }) => role === "mean" && !agrees) ? stating : null;
  const used: Partial<Record<FactField, ResultRole>> = {};
  if (known(row, "n")) used.n = "n";
  else if (stated.promoted && stated.n !== null) used.n = "participants";
  if (stated.roll !== null) used.participants = "participants";
  if (mean !== null) used.mean = "mean";
  if (low.role !== null) used.low = low.role;
  if (marks !== null) {
    markRoles.forEach((role, i) => {
      const place = assembled.from === "counts" ? role : markShareRoles[i];
      if (place !== undefined && known(row, place)) used[role] = place;
    });
  }
  const lost = new Set<ResultRole>();
  if (!known(row, "n") && row.figures.has("n")) lost.add("n");
  if (marks === null) for (const role of [...markRoles, ...markShareRoles]) if (!known(row, role)) lost.add(role);
  if (low.low === null) for (const role of ["low", "lowShare"] as const) if (!known(row, role)) lost.add(role);
  if (!known(row, "mean")) lost.add("mean");
  return { n, marks, low: low.low, mean, participants: stated.roll, used, lost, problems };
}

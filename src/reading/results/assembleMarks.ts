import type { MarkCounts } from "../../domain/assessment/fact";
import { restoreCount } from "../../domain/assessment/restoreCount";
import { restoreMarkCounts } from "../../domain/assessment/restoreMarkCounts";
import type { RestoredMarks } from "../../domain/assessment/restoreMarkCounts";
import type { ResultProblem } from "./assembledResult";
import { evidence } from "./evidence";
import type { ShareReading } from "./readShare";
import { otherShare, readShare } from "./readShare";
import { restoreShare } from "./restoreShare";
import type { ResultFigures } from "./resultFigures";
import { countOf } from "./resultFigures";
import type { ResultRole } from "./resultGroup";
import { markRoles, markShareRoles } from "./resultGroup";

/** Marks and n as far as the row's figures agree. */
export interface AssembledMarks {
  readonly n: number | null;
  readonly marks: MarkCounts | null;
  /** "counts" or "shares": where the marks came from; null when they could not be told. */
  readonly from: "counts" | "shares" | null;
  /** The figures of the row contradict each other: nothing may be derived from them. */
  readonly contradictory: boolean;
  readonly problems: readonly ResultProblem[];
}

type Four = readonly [number | null, number | null, number | null, number | null];

const toCounts = (four: readonly number[]): MarkCounts => ({ 2: four[0] ?? 0, 3: four[1] ?? 0, 4: four[2] ?? 0, 5: four[3] ?? 0 });
const sumOf = (marks: MarkCounts): number => marks[2] + marks[3] + marks[4] + marks[5];
const isWhole = (four: Four): four is readonly [number, number, number, number] => four.every((value) => value !== null);

/** One unreadable mark: the rest of n, if the mean or a share in the row confirms it, or all other rows of the table add up to n and nothing in the row contradicts. */
function restoreOne(four: Four, n: number, row: ResultFigures): { marks: MarkCounts; index: number } | null {
  const index = four.findIndex((value) => value === null);
  if (four.filter((value) => value === null).length !== 1) return null;
  const rest = n - four.reduce((sum: number, value) => sum + (value ?? 0), 0);
  if (rest < 0) return null;
  const marks = toCounts(four.map((value) => value ?? rest));
  const telling: ReadonlySet<ResultRole> = new Set([
    "mean",
    ...markShareRoles.slice(index, index + 1),
    ...(index === 0 ? (["passedShare", "passed"] as const) : []),
    ...(index >= 2 ? (["qualityShare", "quality"] as const) : []),
  ]);
  const said = evidence(marks, row);
  const confirmed = (row.marksFillN || said.some(({ role, agrees }) => agrees && telling.has(role))) && said.every(({ agrees }) => agrees);
  return confirmed ? { marks, index } : null;
}

function fromCounts(four: Four, n: number | null, row: ResultFigures): AssembledMarks {
  const none = { n, marks: null, from: null, contradictory: false, problems: [] } as const;
  if (isWhole(four)) {
    const sum = four[0] + four[1] + four[2] + four[3];
    const marks = toCounts(four);
    if (n === null) {
      if (sum === 0) return none;
      return {
        n: sum,
        marks,
        from: "counts",
        contradictory: false,
        problems: [{ code: "nFromMarks", params: { n: sum }, roles: markRoles }],
      };
    }
    if (sum !== n)
      return { ...none, contradictory: true, problems: [{ code: "marksDoNotSum", params: { n, sum }, roles: ["n", ...markRoles] }] };
    return { n, marks, from: "counts", contradictory: false, problems: [] };
  }
  const known = four.reduce((sum: number, value) => sum + (value ?? 0), 0);
  if (n !== null && known > n)
    return { ...none, contradictory: true, problems: [{ code: "marksDoNotSum", params: { n, sum: known }, roles: ["n", ...markRoles] }] };
  const restored = n === null ? null : restoreOne(four, n, row);
  if (restored === null) return none;
  const mark = restored.index + 2;
  const value = restored.marks[mark as 2 | 3 | 4 | 5];
  return {
    n,
    marks: restored.marks,
    from: "counts",
    contradictory: false,
    problems: [{ code: "markRestored", params: { mark, value }, roles: [markRoles[restored.index] ?? "mark2"] }],
  };
}

type FourShares = readonly [ShareReading, ShareReading, ShareReading, ShareReading];
const fourOf = ([a = null, b = null, c = null, d = null]: readonly (ShareReading | null)[]): FourShares | null =>
  a === null || b === null || c === null || d === null ? null : [a, b, c, d];

function countsOf(n: number, four: FourShares): RestoredMarks {
  const digits = ({ percent, decimals, written }: ShareReading): number =>
    written !== null && !restoreCount(n, percent, decimals).ok ? written : decimals;
  const [a, b, c, d] = four;
  return restoreMarkCounts(n, [a.percent, b.percent, c.percent, d.percent], [digits(a), digits(b), digits(c), digits(d)]);
}

/** 0,45 and 45 mixed in one row: the only way to read its cells that gives n to the last pupil; null when none does, or several. */
function mixedShares(n: number, row: ResultFigures): MarkCounts | null {
  const choices = markShareRoles.map((role) => {
    const [figure, scale] = [row.figures.get(role), row.scales.get(role)];
    return [readShare(figure, scale), otherShare(figure, scale)].filter((share) => share !== null);
  });
  const ways = choices.reduce<ShareReading[][]>((found, some) => found.flatMap((way) => some.map((share) => [...way, share])), [[]]);
  const fitting = ways.flatMap((way) => {
    const four = fourOf(way);
    const restored = four === null ? null : countsOf(n, four);
    return restored?.ok === true && sumOf(restored.counts) === n ? [restored.counts] : [];
  });
  const [only, second] = fitting;
  return only !== undefined && second === undefined ? only : null;
}

function fromShares(n: number | null, row: ResultFigures): AssembledMarks {
  const none = { n, marks: null, from: null, contradictory: false, problems: [] } as const;
  const shares = markShareRoles.map((role) => readShare(row.figures.get(role), row.scales.get(role)));
  if (n === null || n === 0) return none;
  const four = fourOf(shares);
  if (four !== null) {
    const restored = countsOf(n, four);
    const whole = restored.ok && sumOf(restored.counts) === n;
    const mixed = whole ? null : mixedShares(n, row);
    if (mixed !== null)
      return {
        n,
        marks: mixed,
        from: "shares",
        contradictory: false,
        problems: [{ code: "sharesMixed", params: {}, roles: markShareRoles }],
      };
    if (restored.ok) return { n, marks: restored.counts, from: "shares", contradictory: false, problems: [] };
    const params = { n, reason: restored.reason, shares: four.map((share) => share.percent).join("; ") };
    return { ...none, contradictory: true, problems: [{ code: "sharesDoNotFit", params, roles: ["n", ...markShareRoles] }] };
  }
  const counts = shares.map((share) => {
    const restored = share === null ? null : restoreShare(n, share);
    return restored?.ok === true ? restored.count : null;
  });
  const one = restoreOne([counts[0] ?? null, counts[1] ?? null, counts[2] ?? null, counts[3] ?? null], n, row);
  if (one === null) return none;
  const mark = one.index + 2;
  return {
    n,
    marks: one.marks,
    from: "shares",
    contradictory: false,
    problems: [
      {
        code: "markRestored",
        params: { mark, value: one.marks[mark as 2 | 3 | 4 | 5] },
        roles: [markShareRoles[one.index] ?? "mark2Share"],
      },
    ],
  };
}

/**
 * Four marks of a row as whole pupils: from counts where the row has them, else from per cents (method §1). Figures that disagree give no marks and
 * a problem; one unreadable mark is found only when another figure of the row, or the rest of the
 * table, confirms it.
 */
export function assembleMarks(n: number | null, row: ResultFigures): AssembledMarks {
  const counts = markRoles.map((role) => countOf(row.figures.get(role)));
  const counted = fromCounts([counts[0] ?? null, counts[1] ?? null, counts[2] ?? null, counts[3] ?? null], n, row);
  if (counted.marks !== null || counted.contradictory) return counted;
  return fromShares(n, row);
}

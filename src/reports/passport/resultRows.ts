import type { SchoolAnalysis } from "../../domain/analysis/analysis";
import type { ProcedureKind } from "../../domain/assessment/fact";
import type { PooledLow } from "../../domain/monitoring/pooledYears";
import { procedureRow } from "../../domain/monitoring/procedureRow";
import { procedureName } from "../../text/names/procedureName";
import { subjectName } from "../../text/names/subjectName";
import { commonWords } from "../../text/sheets/commonWords";
import { dynamicsWords } from "../../text/sheets/dynamicsWords";
import { passportWords as words } from "../../text/sheets/passportWords";
import { uncapitalise } from "../../text/typography/uncapitalise";
import { formatNumber } from "../../text/typography/formatNumber";
import { dynamicsVerdict } from "../dynamics/dynamicsVerdict";
import type { ModelCell } from "../sheetModel";
import type { PassportContext } from "./passportContext";

/** Procedures in the order of the page. */
const order: readonly { readonly kind: ProcedureKind; readonly subject: string }[] = [
  { kind: "oge", subject: "russian" },
  { kind: "oge", subject: "mathematics" },
  { kind: "ege", subject: "russian" },
  { kind: "ege", subject: "mathematicsProfile" },
  { kind: "ege", subject: "mathematicsBasic" },
  { kind: "ege", subject: "mathematics" },
  { kind: "vpr", subject: "russian" },
  { kind: "vpr", subject: "mathematics" },
  { kind: "regional", subject: "russian" },
  { kind: "regional", subject: "mathematics" },
];

/**
 * Shares of low results of a school by procedure and year, «33 (12)», beside the other schools of its set and the district, with
 * what is seen; the last row is the result index. Procedures the school does not sit are left out.
 *
 * @param most rows of procedures at most; ОГЭ and ЕГЭ come first
 */
export function resultRows(school: SchoolAnalysis, context: PassportContext, most: number): ModelCell[][] {
  const { input, years, pooled, district, dynamics } = context;
  const { shownPupils, lowShareThreshold } = input.parameters;
  const own = pooled([school.schoolId]);
  const group = school.comparison === null ? null : pooled(school.comparison.members, school.schoolId);
  const all = pooled(district);
  const last = years.at(-1) ?? input.analysis.year;
  const rows = order.flatMap(({ kind, subject }): ModelCell[][] => {
    const key = procedureRow({ kind, subject }) ?? "";
    const cells = years.map((year) => own.lowIn(year, key));
    if (cells.every((cell) => cell === null)) return [];
    return [
      [
        nameOf(kind, subject),
        ...cells.map((cell) => ownText(cell, shownPupils)),
        othersText(group?.lowIn(last, key) ?? null, shownPupils),
        othersText(all.lowIn(last, key), shownPupils),
        seenText(neighbours(years) ? (cells.at(-2) ?? null) : null, cells.at(-1) ?? null, lowShareThreshold, shownPupils),
      ],
    ];
  });
  const index = (value: number | null | undefined): string =>
    value === null || value === undefined ? commonWords.notAvailable : formatNumber(value, 1);
  const points = new Map(dynamics.get(school.schoolId)?.points.map((point) => [point.year, point.resultIndex]));
  return [
    ...rows.slice(0, most),
    [
      words.results.index,
      ...years.map((year) => index(points.get(year))),
      index(group?.indexIn(last)),
      index(all.indexIn(last)),
      dynamicsWords.verdicts[dynamicsVerdict(dynamics.get(school.schoolId)?.changes.at(-1) ?? null)],
    ],
  ];
}

function nameOf(kind: ProcedureKind, subject: string): string {
  const name = uncapitalise(subjectName(subject));
  if (kind === "vpr") return words.results.vpr(name);
  return kind === "regional" ? words.results.regional(name) : procedureName({ kind, subject, grade: null });
}

function ownText(cell: PooledLow | null, shownPupils: number): string {
  if (cell === null) return commonWords.notAvailable;
  return cell.n < shownPupils ? words.results.hidden(shownPupils) : words.results.share((100 * cell.low) / cell.n, cell.n);
}

function othersText(cell: PooledLow | null, shownPupils: number): string {
  if (cell === null) return commonWords.notAvailable;
  return cell.n < shownPupils ? words.results.hidden(shownPupils) : formatNumber((100 * cell.low) / cell.n, 1);
}

/** Whether the last two years of the page follow each other. */
function neighbours(years: readonly number[]): boolean {
  return (years.at(-1) ?? 0) - (years.at(-2) ?? 0) === 1;
}

function seenText(before: PooledLow | null, now: PooledLow | null, threshold: number, shownPupils: number): string {
  if (now === null) return words.seen.noData;
  if (now.n < shownPupils) return words.seen.few(shownPupils);
  const isLow = (cell: PooledLow | null): boolean => cell !== null && cell.n >= shownPupils && 100 * cell.low >= threshold * cell.n;
  if (!isLow(now)) return now.low === 0 ? words.seen.none : words.seen.below;
  return isLow(before) ? words.seen.twoYears(threshold) : words.seen.past(threshold);
}

import { exitRule } from "../../domain/identification/exitRule";
import { isListed } from "../../domain/identification/isListed";
import { listingYear } from "../../domain/identification/listingYear";
import type { SchoolAnalysis } from "../../domain/analysis/analysis";
import { comparabilityBreaks } from "../../domain/monitoring/comparabilityBreaks";
import { expectedRebound } from "../../domain/monitoring/expectedRebound";
import type { SchoolDynamics, YearChange, YearPoint } from "../../domain/monitoring/schoolDynamics";
import { shareChange } from "../../domain/monitoring/shareChange";
import type { Parameters } from "../../domain/parameters/parameters";
import { commonWords } from "../../text/sheets/commonWords";
import { dynamicsWords as words } from "../../text/sheets/dynamicsWords";
import { glue } from "../../text/typography/glue";
import type { ModelCell } from "../sheetModel";
import { dynamicsVerdict } from "./dynamicsVerdict";

export interface RowFacts {
  readonly school: SchoolAnalysis;
  readonly label: string;
  readonly dynamics: SchoolDynamics;
  /** Years of the columns, oldest first. */
  readonly years: readonly number[];
  /** T. */
  readonly year: number;
  /** Year of listing by the registers. */
  readonly listed: number | null;
}

/** Cells of a school on «Динамика», behind its number: index by year, its change, shares by year, their change, what to expect. */
export function schoolRow({ school, label, dynamics, years, year, listed }: RowFacts, p: Parameters): ModelCell[] {
  const points = new Map(dynamics.points.map((point) => [point.year, point]));
  const change = dynamics.changes.at(-1) ?? null;
  return [
    label,
    ...years.map((one) => points.get(one)?.resultIndex ?? commonWords.notAvailable),
    change === null ? commonWords.notAvailable : words.change(change.change.change, change.change.low, change.change.high),
    verdictText(change, points, p.excludedYears),
    ...years.map((one) => shareCell(points.get(one), p.shownPupils)),
    shareChangeText(dynamics.points, p),
    outlook(school, dynamics.points, year, listed, p),
  ];
}

function verdictText(change: YearChange | null, points: ReadonlyMap<number, YearPoint>, excludedYears: readonly number[]): string {
  const verdict = words.verdicts[dynamicsVerdict(change)];
  const [from, to] = change === null ? [] : [points.get(change.from), points.get(change.to)];
  const found = from && to ? words.breaks(comparabilityBreaks(from, to, excludedYears)) : "";
  return glue(found === "" ? verdict : `${verdict}; ${found}`);
}

function shareCell(point: YearPoint | undefined, shownPupils: number): ModelCell {
  if (!point || point.federal.pooledShare === null || point.federal.pooledN === 0) return commonWords.notAvailable;
  return point.federal.pooledN < shownPupils ? words.hidden(shownPupils) : point.federal.pooledShare;
}

/** The pooled share of the last two comparable years in which the criterion has any. */
function shareChangeText(points: readonly YearPoint[], p: Parameters): string {
  const [before, now] = points.filter(({ comparable, federal }) => comparable && federal.pooledN > 0).slice(-2);
  if (!before || !now || Math.min(before.federal.pooledN, now.federal.pooledN) < p.shownPupils) return commonWords.notAvailable;
  const measured = ({ federal }: YearPoint) => ({ low: federal.pooledLow, n: federal.pooledN });
  const { change, chance } = shareChange(measured(before), measured(now), p.designEffectOge, p.z);
  return words.shareChange(change, Math.abs(change) > chance);
}

function outlook(
  { rating, decision }: SchoolAnalysis,
  points: readonly YearPoint[],
  year: number,
  told: number | null,
  p: Parameters,
): string {
  const listed = listingYear(points, told, year);
  const since = points.filter((point) => listed !== null && point.year >= listed);
  const sentences = [
    ...(rating !== null && isListed(decision) && rating.rawDeviation < 0
      ? [words.rebound(p.ratingScale * expectedRebound(rating.rawDeviation, reliability(rating)))]
      : []),
    ...(listed === null ? [] : [words.exit({ year: listed, told: listed === told }, exitRule(since, listed, p), p.exitYears)]),
  ];
  return sentences.length === 0 ? words.nothing : glue(sentences.join(" "));
}

/** B = se_R²/se_d²: the shrunken variance is B times the unshrunk one. */
function reliability({ standardError, rawStandardError }: NonNullable<SchoolAnalysis["rating"]>): number {
  return Math.min(1, (standardError / rawStandardError) ** 2);
}

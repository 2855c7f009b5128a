import type { FederalResult } from "../analysis/analysis";
import { shareChange } from "../monitoring/shareChange";
import type { Parameters } from "../parameters/parameters";

/** 30 % less 25 % is not exactly 5 in binary. */
const ROUNDING = 1e-9;

/** A school in one year, as the exit rule sees it. */
export interface ExitYear {
  readonly year: number;
  readonly federal: Pick<FederalResult, "status" | "pooledLow" | "pooledN">;
  /** I of the year, with the same weights in all years. */
  readonly resultIndex: number | null;
}

export interface ExitResult {
  readonly leaves: boolean;
  /** The last `exitYears` years in which A was evaluated, and in none of them it held. */
  readonly calmYears: readonly number[] | null;
  /** L_pool fell by more than the set points and more than chance; null where one of the years has none. */
  readonly shareFell: boolean | null;
  /** I gained the set part of the way to 100; null where one of the years has none. */
  readonly indexGained: boolean | null;
}

/**
 * Выход из перечня (method §4): the federal criterion did not hold in two consecutive years in which it was evaluated, and since the
 * listing either L_pool fell — ΔL ≤ −max(5 points, z·100·√(D·(p0q0/n0 + p1q1/n1))) — or I gained at least 3 % of the way to 100.
 *
 * @param years all years since the listing, the year of listing among them
 * @throws when the year of listing is not among the years.
 */
export function exitRule(
  years: readonly ExitYear[],
  listedIn: number,
  p: Pick<Parameters, "exitYears" | "exitPoints" | "exitGain" | "designEffectOge" | "z">,
): ExitResult {
  const ordered = [...years].sort((a, b) => a.year - b.year);
  const listed = ordered.find(({ year }) => year === listedIn);
  if (listed === undefined) throw new RangeError(`exitRule: no year ${listedIn} among ${ordered.map(({ year }) => year).join(", ")}`);
  const evaluated = ordered.filter(({ year, federal }) => year > listedIn && federal.status !== "notEvaluated");
  const last = evaluated.slice(-p.exitYears);
  const calm = last.length === p.exitYears && last.every(({ federal }) => federal.status === "notMet");
  const now = last.at(-1);
  const shareFell = now === undefined ? null : fell(listed, now, p);
  const indexGained = now === undefined ? null : gained(listed, now, p.exitGain);
  return {
    leaves: calm && (shareFell === true || indexGained === true),
    calmYears: calm ? last.map(({ year }) => year) : null,
    shareFell,
    indexGained,
  };
}

function fell(listed: ExitYear, now: ExitYear, p: Pick<Parameters, "exitPoints" | "designEffectOge" | "z">): boolean | null {
  if (listed.federal.pooledN === 0 || now.federal.pooledN === 0) return null;
  const { change, chance } = shareChange(measured(listed), measured(now), p.designEffectOge, p.z);
  return change <= -Math.max(p.exitPoints, chance) + ROUNDING;
}

function measured({ federal }: ExitYear) {
  return { low: federal.pooledLow, n: federal.pooledN };
}

function gained(listed: ExitYear, now: ExitYear, part: number): boolean | null {
  if (listed.resultIndex === null || now.resultIndex === null) return null;
  return 100 * (now.resultIndex - listed.resultIndex) >= part * (100 - listed.resultIndex) - ROUNDING;
}

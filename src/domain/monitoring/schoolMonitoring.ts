import type { RatingResult } from "../analysis/analysis";
import type { Parameters } from "../parameters/parameters";
import { expectedRebound } from "./expectedRebound";
import type { IndexChange } from "./indexChange";
import { indexChange } from "./indexChange";
import type { ProgrammeTarget } from "./isTargetMet";
import { isTargetMet } from "./isTargetMet";
import type { LikeComparison, MovedSchool } from "./likeSchools";
import { likeSchools } from "./likeSchools";
import type { Movement } from "./outcomeScore";
import { outcomeScore } from "./outcomeScore";
import type { ProcessItem, ProcessShare } from "./processShare";
import { processShare } from "./processShare";
import type { ProgrammeEffect } from "./programmeEffect";
import { programmeEffect } from "./programmeEffect";
import type { YearPoint } from "./schoolDynamics";
import type { ShareChange } from "./shareChange";
import { shareChange } from "./shareChange";
import type { TrafficLight } from "./trafficLight";
import { trafficLight } from "./trafficLight";

export interface MonitoringInputs {
  readonly schoolId: string;
  /** Вход: the school in the base year, see `schoolDynamics`. */
  readonly base: YearPoint;
  /** Выход: the school in the year of the report. */
  readonly now: YearPoint;
  /** The rating of the base year: how much of the gap was chance. */
  readonly baseRating: Pick<RatingResult, "rawDeviation" | "standardError" | "rawStandardError"> | null;
  readonly process: readonly ProcessItem[];
  /** Conditions as per cents (staff, equipment, resources), only those that are known. */
  readonly conditions: readonly number[];
  readonly target: ProgrammeTarget | null;
  /** Numbers of risk signals then and now; null where they were not counted. */
  readonly risks: { readonly before: number; readonly after: number } | null;
  readonly others: readonly MovedSchool[];
  /** σ of ОГЭ over the window; null without marks. */
  readonly sigma: number | null;
}

export interface SchoolMonitoring {
  readonly index: IndexChange | null;
  /** False: other groups of procedures in the two years, so that the change is not of learning alone. */
  readonly sameComposition: boolean;
  readonly share: ShareChange | null;
  readonly process: ProcessShare;
  readonly targetMet: boolean | null;
  /** Points of the index that were to be expected without any help; null without a rating of the base year. */
  readonly rebound: number | null;
  readonly like: LikeComparison | null;
  readonly effect: ProgrammeEffect | null;
  readonly light: TrafficLight;
}

/**
 * «Вход — процесс — выход» of one school with a programme (method §10): changes since the base year with their intervals, process,
 * expected rebound, schools of a like base, ЭП and traffic light. Nothing that is not known counts as 0.
 */
export function schoolMonitoring(inputs: MonitoringInputs, p: Parameters): SchoolMonitoring {
  const { base, now, sigma } = inputs;
  const moved = movedSchool(inputs);
  const index =
    moved === null || sigma === null ? null : indexChange(moved.before, moved.after, { sigma, designEffect: p.designEffectOge, z: p.z });
  const [shareBefore, shareNow] = [measured(base), measured(now)];
  const share = shareBefore.n > 0 && shareNow.n > 0 ? shareChange(shareBefore, shareNow, p.designEffectOge, p.z) : null;
  const process = processShare(inputs.process);
  const targetMet = isTargetMet(inputs.target, now);
  const { conditions, risks } = inputs;
  const outcome = outcomeScore([
    index === null ? null : movement(index.significant ? index.change : 0),
    share === null ? null : movement(Math.abs(share.change) > share.chance ? -share.change : 0),
    risks === null ? null : movement(risks.before - risks.after),
    targetMet === null ? null : targetMet ? "better" : "same",
  ]);
  const mean = conditions.length === 0 ? null : conditions.reduce((sum, one) => sum + one, 0) / conditions.length;
  return {
    index,
    sameComposition: base.groups.join() === now.groups.join(),
    share,
    process,
    targetMet,
    rebound: rebound(inputs),
    like: moved === null || sigma === null ? null : likeSchools(moved, inputs.others, sigma, p),
    effect: programmeEffect({ outcome, process: process.percent, conditions: mean }, p),
    light: trafficLight(
      {
        index,
        share: share === null ? null : { change: share.change, n: Math.min(shareBefore.n, shareNow.n) },
        process: process.percent,
        targetMet,
      },
      p,
    ),
  };
}

function movedSchool({ schoolId, base, now }: MonitoringInputs): MovedSchool | null {
  if (base.resultIndex === null || now.resultIndex === null || base.n === 0 || now.n === 0) return null;
  return { schoolId, before: { index: base.resultIndex, n: base.n }, after: { index: now.resultIndex, n: now.n } };
}

function measured({ federal }: YearPoint) {
  return { low: federal.pooledLow, n: federal.pooledN };
}

function movement(gain: number): Movement {
  return gain > 0 ? "better" : gain < 0 ? "worse" : "same";
}

/** (1 − B)·gap with B = se_R²/se² of the base year; the gap d on the scale of the index. A school above the others has nothing to regain. */
function rebound({ baseRating, sigma }: MonitoringInputs): number | null {
  if (baseRating === null || sigma === null) return null;
  const reliability = (baseRating.standardError / baseRating.rawStandardError) ** 2;
  if (baseRating.rawDeviation >= 0) return 0;
  return expectedRebound(baseRating.rawDeviation * sigma, Math.min(1, reliability));
}

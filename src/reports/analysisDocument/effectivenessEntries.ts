import { conceptTargetName } from "../../text/names/conceptTargetName";
import { managementHeadingName } from "../../text/names/managementHeadingName";
import type { EffectivenessFigures } from "../effectiveness/effectivenessFigures";

/** `effectiveness` of the JSON: the same figures as the sheet; a share nobody can know is null, never 0. */
export function effectivenessEntries({ cycle, targets, years, exits, costs, rebound }: EffectivenessFigures): Record<string, unknown> {
  return {
    cycle: cycle.map(({ heading, points, judged, conclusion, unproven, absent, notFilled }) => ({
      heading: managementHeadingName(heading),
      points: conclusion === "notFilled" ? null : points,
      judged,
      conclusion,
      unproven,
      absent,
      notFilled,
    })),
    targets: targets.map(({ target, total, reached, share, missing, unknown }) => ({
      target,
      name: conceptTargetName(target).name,
      total,
      reached: share === null ? null : reached,
      share,
      missing,
      unknown,
    })),
    years: years.map(({ year, comparable, evaluated, confirmed, formal, low, n, change }) => ({
      year,
      comparable,
      schools: evaluated,
      confirmed,
      formal,
      low,
      n,
      share: (100 * low) / n,
      change: change?.change ?? null,
      chance: change?.chance ?? null,
    })),
    exits: exits.map(({ schoolId, listedIn, listedBy, result }) => ({
      school: schoolId,
      listedIn,
      listedBy,
      ...(result ?? { leaves: null }),
    })),
    costs: costs.results.map(({ schoolId, ratio, spending, year, compared }) => ({
      school: schoolId,
      ratio,
      spending,
      year,
      members: compared,
    })),
    expectedRebound: rebound,
  };
}

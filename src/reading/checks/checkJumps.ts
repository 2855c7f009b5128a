import type { Dataset } from "../../domain/assessment/dataset";
import { procedureKey } from "../../domain/assessment/procedureKey";
import type { Finding } from "../../domain/findings/finding";
import { designEffect } from "../../domain/objectivity/designEffect";
import { pupilSpread } from "../../domain/objectivity/pupilSpread";
import { standings } from "../../domain/objectivity/standings";
import { makeFinding } from "../makeFinding";
import type { CheckParameters } from "./checkParameters";
/**
 * Sudden jumps: the index of a procedure changed from one year to the next against the district by more than chance explains:
 * |Δd| > `jumpErrors`·σ·√(D/n₀ + D/n₁) and by `jumpPoints` of 100 or more. Both years need n ≥ n_show. A question, not a verdict: another cohort, another teacher,
 * a column read for another.
 */
export function checkJumps(dataset: Pick<Dataset, "facts">, parameters: CheckParameters): Finding[] {
  const results = standings(dataset.facts).filter(({ fact }) => fact.n >= parameters.shownPupils);
  const byPlace = new Map(results.map((result) => [`${result.fact.schoolId}|${procedureKey(result.fact)}|${result.fact.year}`, result]));
  return results.flatMap(({ fact, index, deviation }) => {
    const before = byPlace.get(`${fact.schoolId}|${procedureKey(fact)}|${fact.year - 1}`);
    if (before === undefined || deviation === null || before.deviation === null) return [];
    const spread = pupilSpread(fact.kind, [fact, before.fact], parameters);
    const error = spread * Math.sqrt(designEffect(fact.kind, parameters) * (1 / fact.n + 1 / before.fact.n));
    const change = deviation - before.deviation;
    if (Math.abs(change) < parameters.jumpPoints || Math.abs(change) <= parameters.jumpErrors * error) return [];
    const { kind, subject, grade, year, n, source, schoolId } = fact;
    return [
      makeFinding(
        "jumpBeyondChance",
        { kind, subject, grade: grade ?? 0, year, n, index, before: before.index, otherYear: year - 1, change },
        source,
        schoolId,
      ),
    ];
  });
}

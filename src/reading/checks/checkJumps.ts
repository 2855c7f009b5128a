import { groupBySchool } from "../../domain/analysis/groupBySchool";
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
  const results = standings(dataset.facts).flatMap(({ fact, index, deviation }) =>
    fact.n < parameters.shownPupils ? [] : [{ schoolId: fact.schoolId, procedure: procedureKey(fact), fact, index, deviation }],
  );
  const bySchool = groupBySchool(results);
  return results.flatMap(({ procedure, fact, index, deviation }) => {
    const before = bySchool.get(fact.schoolId)?.find((other) => other.procedure === procedure && other.fact.year === fact.year - 1);
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

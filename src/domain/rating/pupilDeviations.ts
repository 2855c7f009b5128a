import { weightedStandardDeviation } from "simple-statistics";
import { coreSubject } from "../assessment/coreSubject";
import type { Fact } from "../assessment/fact";
import type { Parameters } from "../parameters/parameters";
import type { ProcedureGroup } from "./procedureGroups";

const MARKS = [2, 3, 4, 5] as const;
/** The marks on the scale of the index. */
const STEPS = [0, 100 / 3, 200 / 3, 100];
/** Groups whose σ the marks themselves tell. */
const ESTIMATED = ["oge", "vpr", "regional"] as const;

/**
 * σ_g by group (method §3): the population standard deviation of the pupils' marks on the index scale over русский and
 * математика, all schools, all years of the window. ЕГЭ has the σ of the parameters, never estimated; so has a regional
 * monitoring without marks. A group without marks, or with one mark for everybody, has none: its deviations stay missing.
 *
 * @param facts facts of the window
 */
export function pupilDeviations(
  facts: readonly Pick<Fact, "kind" | "subject" | "marks">[],
  parameters: Pick<Parameters, "egeStandardDeviation" | "regionalStandardDeviation">,
): ReadonlyMap<ProcedureGroup, number> {
  const pupilsOf = new Map(ESTIMATED.map((group) => [group as string, [0, 0, 0, 0]]));
  for (const { kind, subject, marks } of facts) {
    const pupils = pupilsOf.get(kind);
    if (pupils === undefined || marks === null || coreSubject(subject) === null) continue;
    MARKS.forEach((mark, i) => (pupils[i] = (pupils[i] ?? 0) + marks[mark]));
  }
  const result = new Map<ProcedureGroup, number>([["ege", parameters.egeStandardDeviation]]);
  for (const group of ESTIMATED) {
    const pupils = pupilsOf.get(group) ?? [];
    const deviation = pupils.some((count) => count > 0) ? weightedStandardDeviation(STEPS, pupils) : 0;
    if (deviation > 0) result.set(group, deviation);
    else if (group === "regional") result.set(group, parameters.regionalStandardDeviation);
  }
  return result;
}

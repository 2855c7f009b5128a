import type { Evaluation } from "../evaluation";
import { reportInputOf } from "../reportInputOf";
import { version } from "../version";
import { districtIndex } from "./districtIndex";
import type { DistrictContext } from "./schoolViewOf";
import { supportViewOf } from "./supportViewOf";

/** What the cards of a reading share, computed when it is first asked for. */
export function districtContext(evaluation: Evaluation, labelOf: (id: string) => string, now: Date): DistrictContext {
  const { analysis } = evaluation;
  const stamp = { generatedAt: now, version, parametersRevision: 0 };
  const input = analysis === null ? null : reportInputOf(evaluation, analysis, stamp);
  let means: ReadonlyMap<number, number> | null = null;
  return {
    indexOf: (year) => (year === null ? null : ((means ??= districtIndex(evaluation)).get(year) ?? null)),
    supportOf: (schoolId) => (input === null ? null : supportViewOf(input, schoolId, labelOf)),
  };
}

import type { SchoolAnalysis } from "../analysis/analysis";
import type { Parameters } from "../parameters/parameters";
import type { Explanation, ExplanationCode, ExplanationStep } from "./explanation";
import { explainCluster } from "./explainCluster";
import { explainFederal } from "./explainFederal";
import { whatWouldChange } from "./whatWouldChange";

/**
 * Объяснение of one school's decision: which rules were asked, with which numbers, in which cells, and what would change the answer.
 * The one source from which sheet, pane and order take their sentences.
 *
 * @param year T
 */
export function explainDecision(school: SchoolAnalysis, year: number, p: Parameters): Explanation {
  const beside: ExplanationStep[] = [];
  if (school.contextEffect !== null) {
    beside.push(step("contextEffect", school.contextEffect.high < 0, { ...school.contextEffect }));
  }
  if (school.objectivityCheck) beside.push(step("objectivityCheck", null, { year }));
  return {
    federal: explainFederal(school, year, p),
    cluster: explainCluster(school, p),
    beside,
    changes: whatWouldChange(school, year, p),
  };
}

function step(code: ExplanationCode, holds: boolean | null, params: ExplanationStep["params"]): ExplanationStep {
  return { code, holds, params, source: null };
}

import type { SchoolAnalysis } from "../analysis/analysis";
import type { Parameters } from "../parameters/parameters";
import type { Explanation } from "./explanation";
import { explainCluster } from "./explainCluster";
import { explainFederal } from "./explainFederal";
import { whatWouldChange } from "./whatWouldChange";

/**
 * Объяснение of one school's decision: which rules were asked, with which numbers, in which cells, and what would change the answer.
 * The one source from which sheet, pane and order take their sentences.
 *
 * @param year T
 * @param clusterComputed false: one year in the whole district
 */
export function explainDecision(school: SchoolAnalysis, year: number, clusterComputed: boolean, p: Parameters): Explanation {
  return {
    federal: explainFederal(school, year, p),
    cluster: explainCluster(school, clusterComputed, p),
    contextEffect: school.contextEffect,
    objectivityCheck: school.objectivityCheck,
    changes: whatWouldChange(school, year, p),
  };
}

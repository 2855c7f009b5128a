import type { SchoolAnalysis } from "../../domain/analysis/analysis";
import type { School } from "../../domain/assessment/school";
import { comparisonName } from "../../text/names/comparisonName";
import { levelName } from "../../text/names/levelName";

/** A school in the JSON: `cluster` is the one it belongs to, whether or not it is compared with it. */
export function documentSchool(school: School, analysis: SchoolAnalysis | undefined): Record<string, unknown> {
  const { id, name, aliases, code, login, namedLevel, settlement, registryEnrolment, closed } = school;
  const level = analysis?.level ?? namedLevel;
  return {
    id,
    name,
    aliases,
    code,
    login,
    level: level === null ? null : levelName(level),
    cluster: analysis?.ownCluster ? comparisonName(analysis.ownCluster) : null,
    enrolment: analysis?.enrolment ?? registryEnrolment,
    settlement,
    closed,
  };
}

import type { Parameters } from "../parameters/parameters";
import type { TaskResult } from "../risks/riskEvidence";

/**
 * Share of weak basic skills in a subject (доля слабо освоенных базовых умений), 0–1, at school level: basic tasks fulfilled by fewer
 * than 57 % among those that at least 10 pupils did. It says what the school teaches, never how one teacher does: no teacher
 * is ranked by ВПР (method §9). Null without such a task.
 *
 * @param tasks tasks of one school
 * @example two of four basic tasks under 57 % give 0.5
 */
export function weakSkillsShare(
  tasks: readonly TaskResult[],
  subject: string,
  p: Pick<Parameters, "minimumPupils" | "riskBasicTask">,
): number | null {
  const known = tasks.filter((task) => task.subject === subject && task.basic === true && task.n >= p.minimumPupils);
  if (known.length === 0) return null;
  return known.filter(({ fulfilled }) => fulfilled < p.riskBasicTask).length / known.length;
}

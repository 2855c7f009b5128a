import { coreSubject } from "../assessment/coreSubject";
import type { SchoolAnalysis } from "../analysis/analysis";

/**
 * Schools whose teachers could lead a course (кто ведёт): candidates for partners that stand above the others of their comparison
 * set in the course's subject, the strongest first; ties by id. Empty for a subject that the rating does not hold.
 *
 * @param candidates see `partnerCandidates`
 * @param subjects d by core subject, by school
 */
export function courseLeaders(
  subject: string,
  candidates: readonly Pick<SchoolAnalysis, "schoolId">[],
  subjects: ReadonlyMap<string, ReadonlyMap<string, number>>,
): readonly string[] {
  const core = coreSubject(subject);
  if (core === null) return [];
  const strength = ({ schoolId }: Pick<SchoolAnalysis, "schoolId">) => subjects.get(schoolId)?.get(core) ?? 0;
  return candidates
    .filter((school) => strength(school) > 0)
    .sort((a, b) => strength(b) - strength(a) || (a.schoolId < b.schoolId ? -1 : 1))
    .map(({ schoolId }) => schoolId);
}

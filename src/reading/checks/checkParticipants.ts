import type { Dataset } from "../../domain/assessment/dataset";
import type { Fact } from "../../domain/assessment/fact";
import type { Finding } from "../../domain/findings/finding";
import { makeFinding } from "../makeFinding";

/**
 * More results than pupils: n above the roll or the stated participants of the same row, and, over the grades of one year, more
 * children than the school has by its social passport (of each grade the best attended procedure counts).
 */
export function checkParticipants(dataset: Pick<Dataset, "facts" | "context">): Finding[] {
  const found = dataset.facts
    .filter((fact) => fact.participants !== null && fact.n > fact.participants)
    .map((fact) =>
      makeFinding(
        "participantsOverRoll",
        { kind: fact.kind, subject: fact.subject, year: fact.year, n: fact.n, roll: fact.participants ?? 0 },
        fact.source,
        fact.schoolId,
      ),
    );
  const fullest = new Map<string, Map<number, Fact>>();
  for (const fact of dataset.facts) {
    if (fact.kind === "niko" || fact.grade === null) continue;
    const key = `${fact.schoolId}|${fact.year}`;
    const grades = fullest.get(key) ?? new Map<number, Fact>();
    const best = grades.get(fact.grade);
    if (best === undefined || fact.n > best.n) grades.set(fact.grade, fact);
    fullest.set(key, grades);
  }
  for (const { schoolId, year, indicators } of dataset.context) {
    const grades = [...(fullest.get(`${schoolId}|${year}`)?.values() ?? [])].sort((a, b) => b.n - a.n);
    const sat = grades.reduce((sum, fact) => sum + fact.n, 0);
    const enrolment = indicators.enrolment;
    if (enrolment !== undefined && sat > enrolment && grades[0] !== undefined) {
      found.push(
        makeFinding("participantsOverEnrolment", { year, participants: sat, enrolment, grades: grades.length }, grades[0].source, schoolId),
      );
    }
  }
  return found;
}

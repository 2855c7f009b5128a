import { groupBySchool } from "../../domain/analysis/groupBySchool";
import { coreSubject } from "../../domain/assessment/coreSubject";
import type { Dataset } from "../../domain/assessment/dataset";
import type { Fact } from "../../domain/assessment/fact";
import { procedureKey } from "../../domain/assessment/procedureKey";
import type { Finding } from "../../domain/findings/finding";
import { makeFinding } from "../makeFinding";

/** So large a share of the schools that ever hold a procedure must have it in a year for an absence to be a question. */
const usualShare = 0.5;

/**
 * A school absent from a procedure of русский or математика which most of its neighbours have that year, although it has the same
 * procedure in a neighbouring year: one finding for a school, kind and year, at the fact of the neighbouring year. `procedures` counts
 * what is missing. A closed school is not missed after its last fact. (A school without graduates answers «так и есть».)
 */
export function checkMissingSchools(dataset: Pick<Dataset, "facts" | "schools">): Finding[] {
  const core = dataset.facts.filter((fact) => coreSubject(fact.subject) !== null && fact.kind !== "niko");
  const byProcedure = new Map<string, Fact[]>();
  for (const fact of core) {
    const known = byProcedure.get(procedureKey(fact));
    if (known === undefined) byProcedure.set(procedureKey(fact), [fact]);
    else known.push(fact);
  }
  const closed = new Set(dataset.schools.filter((school) => school.closed).map((school) => school.id));
  const lastYear = new Map<string, number>();
  for (const fact of core) lastYear.set(fact.schoolId, Math.max(fact.year, lastYear.get(fact.schoolId) ?? fact.year));

  const missing = new Map<string, { beside: Fact; year: number; procedures: number }>();
  for (const facts of byProcedure.values()) {
    const bySchool = groupBySchool(facts);
    for (const year of new Set(facts.map((fact) => fact.year))) {
      const present = new Set(facts.filter((fact) => fact.year === year).map((fact) => fact.schoolId));
      if (present.size < usualShare * bySchool.size) continue;
      for (const [schoolId, own] of bySchool) {
        const beside = own.find((fact) => Math.abs(fact.year - year) === 1);
        if (present.has(schoolId) || beside === undefined) continue;
        if (closed.has(schoolId) && year > (lastYear.get(schoolId) ?? year)) continue;
        const key = `${schoolId}|${beside.kind}|${year}`;
        const known = missing.get(key);
        missing.set(key, { beside: known?.beside ?? beside, year, procedures: (known?.procedures ?? 0) + 1 });
      }
    }
  }
  return [...missing.values()].map(({ beside, year, procedures }) =>
    makeFinding(
      "schoolMissing",
      { kind: beside.kind, subject: beside.subject, grade: beside.grade ?? 0, year, procedures, otherYear: beside.year },
      beside.source,
      beside.schoolId,
    ),
  );
}

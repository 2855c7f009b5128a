import { groupBySchool } from "../../domain/analysis/groupBySchool";
import type { SchoolDynamics } from "../../domain/monitoring/schoolDynamics";
import { schoolDynamics } from "../../domain/monitoring/schoolDynamics";
import type { ReportInput } from "../reportInput";

/** Every school year by year up to T, by id. */
export function districtDynamics({ dataset, analysis, parameters }: ReportInput): ReadonlyMap<string, SchoolDynamics> {
  const facts = groupBySchool(dataset.facts.filter(({ year }) => year <= analysis.year));
  const { sigma } = analysis.model;
  return new Map(
    analysis.schools.map(({ schoolId, level }) => [schoolId, schoolDynamics(facts.get(schoolId) ?? [], level, sigma.oge, parameters)]),
  );
}

import { schoolDynamics } from "../../domain/monitoring/schoolDynamics";
import type { Evaluation } from "../evaluation";

/** Mean index of results of the schools by year: the reference line of a school's small chart. A year nobody has results for is absent. */
export function districtIndex({ dataset, parameters }: Pick<Evaluation, "dataset" | "parameters">): ReadonlyMap<number, number> {
  const byYear = new Map<number, number[]>();
  for (const { id } of dataset.schools) {
    const facts = dataset.facts.filter(({ schoolId }) => schoolId === id);
    for (const { year, resultIndex } of schoolDynamics(facts, null, undefined, parameters).points) {
      if (resultIndex !== null) byYear.set(year, [...(byYear.get(year) ?? []), resultIndex]);
    }
  }
  return new Map([...byYear].map(([year, values]) => [year, values.reduce((sum, value) => sum + value, 0) / values.length]));
}

import fc from "fast-check";
import { districtDeviations } from "../../../src/domain/analysis/districtDeviations";
import { districtFigures } from "../../../src/domain/analysis/districtFigures";
import type { Dataset } from "../../../src/domain/assessment/dataset";
import { defaultParameters } from "../../../src/domain/parameters/parameters";
import { shrink } from "../../../src/domain/statistics/shrink";
import { inventDistrict } from "./inventDistrict";

const rules = defaultParameters();

/** R of every school of the dataset with σ and τ² of another one held. */
function ratedWith(dataset: Dataset, held: { sigma: ReturnType<typeof districtFigures>["sigma"]; tau2: number }) {
  const { indexed, sets, year, window } = districtFigures(dataset, rules);
  const deviations = districtDeviations(dataset, indexed, sets, held.sigma, year, window, rules);
  return new Map([...deviations].map(([id, { deviation, variance }]) => [id, shrink(deviation, variance, held.tau2)]));
}

describe("districtDeviations", () => {
  it("with σ and τ² held, whatever happens in a school of another comparison set changes nothing here", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.array(fc.nat(30), { minLength: 4, maxLength: 4 }),
        (seed, [two = 0, three = 0, four = 0, five = 0]) => {
          const { dataset } = inventDistrict({ seed, schools: 20, years: [2023, 2024, 2025] });
          const held = districtFigures(dataset, rules);
          const levels = new Map(dataset.schools.map(({ id, namedLevel }) => [id, namedLevel]));
          const n = two + three + four + five + 1;
          const changed: Dataset = {
            ...dataset,
            facts: dataset.facts.map((fact) =>
              fact.schoolId === "s4" && fact.marks !== null
                ? { ...fact, n, marks: { 2: two, 3: three, 4: four, 5: five + 1 }, low: two }
                : fact,
            ),
          };
          const before = ratedWith(dataset, held);
          const after = ratedWith(changed, held);
          const here = [...levels].filter(([, level]) => level !== levels.get("s4")).map(([id]) => id);
          expect(here.length).toBeGreaterThan(4);
          for (const id of here) expect(after.get(id)).toEqual(before.get(id));
          expect(after.get("s4")).not.toEqual(before.get("s4"));
        },
      ),
      { numRuns: 10 },
    );
  });
});

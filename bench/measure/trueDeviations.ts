import { districtDeviations } from "../../src/domain/analysis/districtDeviations";
import type { DistrictFigures } from "../../src/domain/analysis/districtFigures";
import type { Parameters } from "../../src/domain/parameters/parameters";
import { expectedIndex } from "./examModel";
import type { InventedDistrict } from "./inventDistrict";

/**
 * The deviation that the method would find with infinitely many pupils: the same sets, weights and σ, each index put at its
 * expectation. With `part` "mean" it is the truth of the rating, with "quality" that of the context effect.
 */
export function trueDeviations(
  { dataset, truth }: InventedDistrict,
  figures: Pick<DistrictFigures, "indexed" | "sets" | "sigma" | "year" | "window">,
  part: "mean" | "quality",
  parameters: Parameters,
): ReadonlyMap<string, number> {
  const { indexed, sets, sigma, year, window } = figures;
  const expected = new Map(
    [...indexed].map(([id, facts]) => {
      const mean = truth.get(id)?.[part] ?? NaN;
      return [id, facts.map((fact) => ({ ...fact, index: expectedIndex(fact.group, mean) }))] as const;
    }),
  );
  const deviations = districtDeviations(dataset, expected, sets, sigma, year, window, parameters);
  return new Map([...deviations].map(([id, { deviation }]) => [id, deviation]));
}

import type { InventedDistrict } from "./inventDistrict";
import { inventDistrict } from "./inventDistrict";

/** A country to be timed, always the same one: so many schools, three years, ordinary sizes and an ordinary mix of low and resilient schools. */
export function inventCountry(schools: number): InventedDistrict {
  const shape = { schools, years: [2023, 2024, 2025], pupils: [15, 40], contextStrength: 0.25, spread: 0.2, sameChild: 0.7 } as const;
  return inventDistrict({ ...shape, yearNoise: 0.08, lowQuality: -0.7, lowOfTen: 1, resilientOfTen: 1 }, 1);
}

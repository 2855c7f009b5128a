import type { FederalResult, FederalStatus } from "../../../src/domain/analysis/analysis";
import { listingYear } from "../../../src/domain/identification/listingYear";

const point = (year: number, status: FederalStatus) => ({ year, federal: { status } as FederalResult });

describe("the year from which leaving the list is counted", () => {
  const points = [point(2022, "confirmed"), point(2023, "formal"), point(2024, "notMet"), point(2025, "confirmed")];

  it("is the latest year before the report in which the criterion held", () => expect(listingYear(points, null, 2025)).toBe(2023));
  it("is the base year of the programme where there are results of it", () => {
    expect(listingYear(points, 2022, 2025)).toBe(2022);
    expect(listingYear(points, 2019, 2025)).toBe(2023);
  });
  it("is none where the criterion never held before: too few data are no listing", () =>
    expect(listingYear([point(2023, "insufficient"), point(2024, "notMet"), point(2025, "confirmed")], null, 2025)).toBeNull());
});

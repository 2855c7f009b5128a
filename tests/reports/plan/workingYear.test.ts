import { workingYear } from "../../../src/reports/plan/workingYear";
import { smallInput } from "../smallDistrict";

const made = (year: number, month: number): number => {
  const input = smallInput();
  return workingYear({ ...input, stamp: { ...input.stamp, generatedAt: new Date(year, month - 1, 15) } });
};

describe("the school year that plans are for", () => {
  it("begins after the exams of T = 2025, whether the report is made before or after them", () =>
    expect([made(2025, 4), made(2025, 10), made(2026, 7)]).toEqual([2025, 2025, 2025]));

  it("is a later one when the report is made later", () =>
    expect([made(2026, 8), made(2026, 11), made(2028, 1)]).toEqual([2026, 2026, 2027]));
});

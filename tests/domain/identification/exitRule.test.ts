import type { FederalStatus } from "../../../src/domain/analysis/analysis";
import type { ExitYear } from "../../../src/domain/identification/exitRule";
import { exitRule } from "../../../src/domain/identification/exitRule";
import { defaultParameters } from "../../../src/domain/parameters/parameters";

const rules = defaultParameters();
const at = (year: number, status: FederalStatus, pooledLow: number, resultIndex: number | null): ExitYear => ({
  year,
  federal: { status, pooledLow, pooledN: status === "notEvaluated" ? 0 : 50 },
  resultIndex,
});

describe("exitRule", () => {
  it("lets a school go after two calm years and a fall of «2» beyond chance", () => {
    const result = exitRule([at(2023, "confirmed", 20, 30), at(2024, "notMet", 8, 30), at(2025, "notMet", 5, 30)], 2023, rules);
    expect(result).toEqual({ leaves: true, calmYears: [2024, 2025], shareFell: true, indexGained: false });
  });
  it("or a gain of 3 % of the way to 100: from 30 to 32.1", () => {
    const years = (index: number) => [at(2023, "confirmed", 10, 30), at(2024, "notMet", 9, 30), at(2025, "notMet", 9, index)];
    expect(exitRule(years(32.1), 2023, rules)).toMatchObject({ leaves: true, shareFell: false, indexGained: true });
    expect(exitRule(years(32), 2023, rules).leaves).toBe(false);
  });
  it("does not count the year of listing itself as calm: a school listed by the cluster criterion has it", () => {
    const years = [at(2023, "notMet", 20, 30), at(2024, "notMet", 5, 60)];
    expect(exitRule(years, 2023, rules)).toMatchObject({ leaves: false, calmYears: null });
    expect(exitRule([...years, at(2025, "notMet", 5, 60)], 2023, rules)).toMatchObject({ leaves: true, calmYears: [2024, 2025] });
  });
  it("counts exactly 5 points as a fall: 300 to 250 of 1,000, which is −4.999… in binary", () => {
    const big = (year: number, status: FederalStatus, pooledLow: number): ExitYear => ({
      year,
      federal: { status, pooledLow, pooledN: 1000 },
      resultIndex: null,
    });
    const fall = (low: number) => exitRule([big(2023, "confirmed", 300), big(2024, "notMet", low), big(2025, "notMet", low)], 2023, rules);
    expect([fall(250).shareFell, fall(251).shareFell]).toEqual([true, false]);
  });
  it("keeps it when one of the two years was not calm", () => {
    expect(exitRule([at(2023, "confirmed", 20, 30), at(2024, "formal", 15, 40), at(2025, "notMet", 5, 60)], 2023, rules)).toMatchObject({
      leaves: false,
      calmYears: null,
    });
  });
  it("passes over a year in which the criterion was not evaluated", () => {
    const years = [at(2022, "confirmed", 20, 30), at(2023, "notMet", 6, 40), at(2024, "notEvaluated", 0, null), at(2025, "notMet", 5, 50)];
    expect(exitRule(years, 2022, rules).calmYears).toEqual([2023, 2025]);
  });
  it("does not know a gain that nobody measured", () => {
    const years = [at(2023, "confirmed", 20, null), at(2024, "notMet", 18, 50), at(2025, "notMet", 18, 60)];
    expect(exitRule(years, 2023, rules)).toMatchObject({ leaves: false, indexGained: null });
  });
  it("throws when the year of listing is unknown", () => {
    expect(() => exitRule([at(2025, "notMet", 1, 50)], 2023, rules)).toThrow("no year 2023");
  });
});

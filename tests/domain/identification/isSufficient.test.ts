import { isSufficient } from "../../../src/domain/identification/isSufficient";
import { defaultParameters } from "../../../src/domain/parameters/parameters";
import type { SchoolDeviation } from "../../../src/domain/rating/schoolDeviation";

const rules = defaultParameters();
const known = (n: number, years: number, ...groups: SchoolDeviation["groups"]): SchoolDeviation => ({
  deviation: -0.5,
  variance: 0.1,
  byYear: Array.from({ length: years }, (_, i) => ({ year: 2024 + i, deviation: -0.5, n })),
  n,
  groups,
});

describe("isSufficient (method §3)", () => {
  it("needs ten pupils × procedures: 10 are enough, 9 are not", () => {
    expect([10, 9].map((n) => isSufficient(known(n, 2, "oge"), "basic", rules))).toEqual([true, false]);
  });
  it("needs two comparable years", () => {
    expect([2, 1].map((years) => isSufficient(known(40, years, "oge"), "basic", rules))).toEqual([true, false]);
  });
  it("needs ОГЭ or ЕГЭ, either of them, but of НОШ", () => {
    const of = (level: "primary" | "basic" | null, ...groups: SchoolDeviation["groups"]) =>
      isSufficient(known(40, 2, ...groups), level, rules);
    expect([of("basic", "oge"), of("basic", "ege"), of("basic", "vpr"), of(null, "vpr", "regional"), of("primary", "vpr")]).toEqual([
      true,
      true,
      false,
      false,
      true,
    ]);
  });
  it("concludes nothing of a school without a deviation", () => {
    expect(isSufficient(null, "primary", rules)).toBe(false);
  });
});

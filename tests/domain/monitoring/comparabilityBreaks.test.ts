import { comparabilityBreaks } from "../../../src/domain/monitoring/comparabilityBreaks";
import type { YearPoint } from "../../../src/domain/monitoring/schoolDynamics";

const point = (year: number, ...groups: YearPoint["groups"]): Pick<YearPoint, "year" | "groups"> => ({ year, groups });

describe("breaks of comparability", () => {
  it("finds none between neighbouring years of the same procedures", () =>
    expect(comparabilityBreaks(point(2023, "ege", "oge"), point(2024, "ege", "oge"), [2020])).toEqual([]));

  it("tells other procedures, an excluded year and a missing year apart", () => {
    expect(comparabilityBreaks(point(2023, "oge"), point(2024, "ege", "oge"), [])).toEqual(["composition"]);
    expect(comparabilityBreaks(point(2019, "oge"), point(2021, "oge"), [2020])).toEqual(["excludedBetween"]);
    expect(comparabilityBreaks(point(2019, "oge"), point(2022, "oge"), [2020])).toEqual(["excludedBetween", "missingBetween"]);
  });

  it("names ВПР of autumn 2022, on whichever side they stand, and only where there are ВПР", () => {
    expect(comparabilityBreaks(point(2021, "vpr"), point(2022, "vpr"), [])).toEqual(["autumnVpr"]);
    expect(comparabilityBreaks(point(2022, "oge", "vpr"), point(2023, "oge", "vpr"), [])).toEqual(["autumnVpr"]);
    expect(comparabilityBreaks(point(2022, "oge"), point(2023, "oge"), [])).toEqual([]);
    expect(comparabilityBreaks(point(2023, "vpr"), point(2024, "vpr"), [])).toEqual([]);
  });

  it("refuses years that stand the wrong way round", () =>
    expect(() => comparabilityBreaks(point(2024, "oge"), point(2024, "oge"), [])).toThrow("2024 does not come before 2024"));
});

import type { SchoolAnalysis } from "../../../src/domain/analysis/analysis";
import { districtCostEffectiveness } from "../../../src/domain/typology/districtCostEffectiveness";

type Given = Pick<SchoolAnalysis, "schoolId" | "level" | "size" | "resultIndex">;
const school = (schoolId: string, resultIndex: number | null, size: SchoolAnalysis["size"] = "regular"): SchoolAnalysis =>
  ({ schoolId, level: "secondary", size, resultIndex }) satisfies Given as SchoolAnalysis;
const spent = (schoolId: string, spending: number | null, year: number | null = 2025) => ({
  schoolId,
  year,
  spending,
  equipment: null,
  specialist: null,
  distance: null,
  source: { file: null, sheet: "Ресурсы", address: "B2" },
});

describe("«цена — качество» of a district", () => {
  it("compares results and spending inside a level and size: (60/50)/(80/100) = 1.5", () => {
    const costs = districtCostEffectiveness([school("a", 60), school("b", 40)], [spent("a", 80), spent("b", 120)], 2025, 2);
    expect(costs.get("a")).toEqual({ spending: 80, year: 2025, compared: 2, ratio: expect.closeTo(1.5, 12) as number });
    expect(costs.get("b")?.ratio).toBeCloseTo(40 / 50 / (120 / 100), 12);
  });

  it("does not compare a small school with the others, nor a school alone in its group", () => {
    const costs = districtCostEffectiveness([school("a", 60), school("s", 55, "small")], [spent("a", 80), spent("s", 200)], 2025, 2);
    expect([costs.get("a")?.ratio, costs.get("s")?.ratio]).toEqual([null, null]);
  });

  it("takes the latest year up to that of the report; without spending a school is absent, without results it has no ratio", () => {
    const records = [spent("a", 70, 2024), spent("a", 80, 2025), spent("a", 500, 2026), spent("b", 120), spent("c", null)];
    const costs = districtCostEffectiveness([school("a", 60), school("b", null), school("c", 50)], records, 2025, 2);
    expect(costs.get("a")).toMatchObject({ spending: 80, year: 2025, compared: 1 });
    expect(costs.get("b")?.ratio).toBeNull();
    expect(costs.has("c")).toBe(false);
  });

  it("takes a record without a year for one of the year of the report, as risks and distances do", () => {
    const of = (...records: ReturnType<typeof spent>[]) =>
      districtCostEffectiveness([school("a", 60)], records, 2025, 2).get("a")?.spending;
    expect(of(spent("a", 70, 2023), spent("a", 80, null))).toBe(80);
    expect(of(spent("a", 80, null), spent("a", 70, 2023))).toBe(80);
    expect(of(spent("a", 80, null), spent("a", 90, 2025))).toBe(90);
  });

  it("compares no schools whose level or size is not known", () => {
    const unknown = [1, 2].map((i) => ({ ...school(`l${i}`, 50), level: null }));
    const sizeless = [1, 2].map((i) => school(`s${i}`, 50, null));
    const all = [...unknown, ...sizeless];
    const costs = districtCostEffectiveness(
      all,
      all.map(({ schoolId }) => spent(schoolId, 100)),
      2025,
      2,
    );
    expect([...costs.values()].map(({ ratio, compared }) => [ratio, compared])).toEqual(new Array(4).fill([null, 0]));
  });

  it("compares nobody where fewer schools told both figures than a comparison needs", () => {
    const costs = districtCostEffectiveness([school("a", 60), school("b", 40)], [spent("a", 80), spent("b", 120)], 2025, 3);
    expect([...costs.values()].map(({ ratio, compared }) => [ratio, compared])).toEqual([
      [null, 2],
      [null, 2],
    ]);
  });
});

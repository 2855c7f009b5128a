import { schoolWays } from "../../../src/domain/partners/schoolWays";
import type { DistanceRecord, ResourceRecord } from "../../../src/domain/support/supportRecords";

const source = { file: null, sheet: "Учёт", address: "A4" };
const schools = [
  { id: "a", settlement: "г. Центр" },
  { id: "b", settlement: "с. Ближнее" },
  { id: "c", settlement: "с. Дальнее" },
  { id: "d", settlement: "г. Центр" },
  { id: "e", settlement: null },
];
const toCentre = (schoolId: string, distance: number | null, year: number | null = 2025): ResourceRecord => ({
  schoolId,
  year,
  spending: null,
  equipment: null,
  specialist: null,
  distance,
  source,
});
const told = (schoolId: string, otherId: string, kilometres: number): DistanceRecord => ({ schoolId, otherId, kilometres, source });
const ways = (distances: DistanceRecord[], resources: ResourceRecord[]) => schoolWays(schools, { distances, resources }, 2025, 40);

describe("the way between two schools", () => {
  it("is what the register of distances tells, in either direction, before anything else", () => {
    const way = ways([told("b", "a", 21)], [toCentre("a", 0), toCentre("b", 18)]);
    expect(way("a", "b")).toEqual({ kilometres: 21, by: "told" });
    expect(way("b", "a")).toEqual({ kilometres: 21, by: "told" });
  });
  it("is nothing within one settlement; a settlement nobody named is no settlement shared", () => {
    expect(ways([], [])("a", "d")).toEqual({ kilometres: 0, by: "place" });
    expect(ways([], [])("e", "e")).toBeNull();
  });
  it("is the way to the centre where one of the two stands in it", () =>
    expect(ways([], [toCentre("a", 0), toCentre("b", 18)])("b", "a")).toEqual({ kilometres: 18, by: "centre" }));
  it("is not guessed for two schools outside the centre, unless they must be far apart", () => {
    const way = ways([], [toCentre("b", 18), toCentre("c", 57.9), toCentre("e", 58)]);
    expect(way("b", "c")).toBeNull();
    expect(way("b", "e")).toEqual({ kilometres: 40, by: "bound" });
  });
  it("takes the latest way to the centre up to T, and none that is unknown", () => {
    const way = ways(
      [],
      [toCentre("a", 0), toCentre("b", 30, 2026), toCentre("b", 18, 2024), toCentre("b", 20, 2023), toCentre("c", null)],
    );
    expect(way("a", "b")?.kilometres).toBe(18);
    expect(way("a", "c")).toBeNull();
  });
});

import { listedSince } from "../../../src/domain/identification/listedSince";
import type { ListingRecord, ProgrammeRecord } from "../../../src/domain/support/supportRecords";
import { madeProgramme } from "../support/madeProgramme";

const source = { file: null, sheet: "Перечни", address: "A4" };
const listing = (schoolId: string, year: number, leftIn: number | null = null): ListingRecord => ({
  schoolId,
  year,
  leftIn,
  document: null,
  source,
});
const since = (listings: ListingRecord[], programmes: ProgrammeRecord[] = [], year = 2025) =>
  listedSince({ listings, programmes }, "a", year);

describe("the year a school came onto the list", () => {
  it("is the first of the unbroken run of yearly lists", () => {
    expect(since([listing("a", 2022), listing("a", 2023), listing("a", 2024)])).toEqual({ year: 2022, by: "list" });
    // The list of 2023 was made without it.
    expect(since([listing("a", 2022), listing("b", 2023), listing("b", 2024), listing("a", 2024)])?.year).toBe(2024);
    // Nobody kept a list of 2023: nothing says that the school was off it.
    expect(since([listing("a", 2022), listing("a", 2024)])?.year).toBe(2022);
  });
  it("is the one row of a register that tells since when, whatever years other schools have", () =>
    expect(since([listing("a", 2021), listing("b", 2023), listing("c", 2024)])?.year).toBe(2021));
  it("is none when the school left, by order or by a later list without it", () => {
    expect(since([listing("a", 2021, 2023)])).toBeNull();
    expect(since([listing("a", 2022), listing("b", 2022), listing("b", 2023)])).toBeNull();
    expect(since([listing("a", 2020, 2022), listing("a", 2024)])?.year).toBe(2024);
  });
  it("knows nothing of lists after T, nor of leaving after T", () => {
    expect(since([listing("a", 2026)])).toBeNull();
    expect(since([listing("a", 2023, 2026)])?.year).toBe(2023);
  });
  it("is the base year of the programme only where no list names the school; nobody's word gives no year", () => {
    expect(since([listing("b", 2023)], [madeProgramme("a", 2024)])).toEqual({ year: 2024, by: "programme" });
    expect(since([listing("a", 2022)], [madeProgramme("a", 2024)])?.year).toBe(2022);
    expect(since([], [madeProgramme("a", 2024, false)])).toBeNull();
    expect(since([], [madeProgramme("a", null)])).toBeNull();
  });
});

import { dueDay } from "../../../src/domain/recommendations/dueDay";

describe("dueDay", () => {
  it("is the 25th of a later month, whatever the day of the run", () => {
    expect(dueDay("2025-10-01", 2)).toBe("2025-12-25");
    expect(dueDay("2025-10-31", 2)).toBe("2025-12-25");
    expect(dueDay("2025-12-14", 1)).toBe("2026-01-25");
    expect(dueDay("2025-11-14", 14)).toBe("2027-01-25");
  });
  it("leaves July and August to rest", () => {
    expect(dueDay("2026-06-02", 1)).toBe("2026-09-25");
    expect(dueDay("2026-06-02", 2)).toBe("2026-09-25");
    expect(dueDay("2026-05-02", 1)).toBe("2026-06-25");
  });
  it("refuses what is no date and no number of months", () => {
    expect(() => dueDay("14.10.2025", 1)).toThrow("no ISO date");
    expect(() => dueDay("2025-10-14", 0)).toThrow("0 months");
  });
});

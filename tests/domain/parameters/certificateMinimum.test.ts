import { certificateMinimum } from "../../../src/domain/parameters/certificateMinimum";
import { defaultParameters } from "../../../src/domain/parameters/parameters";

const usual = defaultParameters();

describe("certificateMinimum", () => {
  it("finds the certificate minimum, not the university one", () => {
    expect(certificateMinimum(usual, "russian", 2025)).toBe(24);
    expect(certificateMinimum(usual, "socialStudies", 2025)).toBe(42);
  });
  it("takes the latest row that is not after the year", () => {
    const minimumRussian = [
      { fromYear: null, score: 24 },
      { fromYear: 2027, score: 26 },
      { fromYear: 2029, score: 30 },
    ];
    const held = [2026, 2027, 2028, 2030].map((year) => certificateMinimum({ ...usual, minimumRussian }, "russian", year));
    expect(held).toEqual([24, 26, 26, 30]);
  });
  it("has one for all foreign languages", () => {
    expect(["english", "german", "french", "spanish", "chinese"].map((subject) => certificateMinimum(usual, subject, 2025))).toEqual(
      Array.from({ length: 5 }, () => 22),
    );
  });
  it("is null for a subject without one: базовая математика is marked, not scored", () => {
    expect(certificateMinimum(usual, "mathematicsBasic", 2025)).toBeNull();
    expect(certificateMinimum(usual, "toString", 2025)).toBeNull();
  });
});

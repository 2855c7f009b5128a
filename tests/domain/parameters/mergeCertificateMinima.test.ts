import { certificateMinimum } from "../../../src/domain/parameters/certificateMinimum";
import { defaultCertificateMinima } from "../../../src/domain/parameters/certificateMinima";
import { mergeCertificateMinima } from "../../../src/domain/parameters/mergeCertificateMinima";

describe("mergeCertificateMinima", () => {
  it("lets a minimum hold from a year on and leaves the years before alone", () => {
    const { minima } = mergeCertificateMinima(defaultCertificateMinima, [{ subject: "physics", fromYear: 2026, minimum: "39" }]);
    expect(certificateMinimum(minima, "physics", 2025)).toBe(36);
    expect(certificateMinimum(minima, "physics", 2026)).toBe(39);
    expect(minima).toHaveLength(defaultCertificateMinima.length + 1);
  });
  it("replaces the row of the same subject and year", () => {
    const { minima } = mergeCertificateMinima(defaultCertificateMinima, [{ subject: "russian", fromYear: "2015", minimum: 36 }]);
    expect(certificateMinimum(minima, "russian", 2025)).toBe(36);
    expect(minima).toHaveLength(defaultCertificateMinima.length);
  });
  it("takes a subject that had no row", () => {
    const { minima } = mergeCertificateMinima([], [{ subject: "korean", fromYear: 2025, minimum: 22 }]);
    expect(minima).toEqual([{ subject: "korean", fromYear: 2025, minimum: 22 }]);
  });
  it("reports what cannot be read, changes nothing by it, and passes over an empty row", () => {
    const typed = [
      { subject: "russian", fromYear: 2026, minimum: "сорок" },
      { subject: "russian", fromYear: 26, minimum: 30 },
      { subject: "russian", fromYear: 2026, minimum: 101 },
      { subject: "russian", fromYear: null, minimum: " " },
    ];
    const { minima, findings } = mergeCertificateMinima(defaultCertificateMinima, typed);
    expect(findings.map(({ params }) => params)).toEqual([
      { subject: "russian", fromYear: "2026", minimum: "сорок" },
      { subject: "russian", fromYear: "26", minimum: "30" },
      { subject: "russian", fromYear: "2026", minimum: "101" },
    ]);
    expect(certificateMinimum(minima, "russian", 2030)).toBe(24);
  });
});

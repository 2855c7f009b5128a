import { defaultCertificateMinima } from "../../../src/domain/parameters/certificateMinima";
import { certificateMinimum } from "../../../src/domain/parameters/certificateMinimum";

describe("certificateMinimum", () => {
  it("finds the certificate minimum, not the university one", () => {
    expect(certificateMinimum(defaultCertificateMinima, "russian", 2025)).toBe(24);
    expect(certificateMinimum(defaultCertificateMinima, "socialStudies", 2025)).toBe(42);
  });
  it("takes the latest row that is not after the year", () => {
    const table = [...defaultCertificateMinima, { subject: "russian", fromYear: 2027, minimum: 30 }];
    expect(certificateMinimum(table, "russian", 2026)).toBe(24);
    expect(certificateMinimum(table, "russian", 2027)).toBe(30);
  });
  it("is null where the table has no row: базовая математика is marked, not scored", () => {
    expect(certificateMinimum(defaultCertificateMinima, "mathematicsBasic", 2025)).toBeNull();
  });
});

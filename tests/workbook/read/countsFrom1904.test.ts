import { countsFrom1904 } from "../../../src/workbook/read/tellDateBase";

describe("countsFrom1904", () => {
  it("tells the base by the year that is shown", () => {
    expect(countsFrom1904(43538, "15.03.2023")).toBe(true);
    expect(countsFrom1904(45000, "15.03.2023")).toBe(false);
  });

  it("takes a date without a four-digit year for no evidence", () => {
    expect(countsFrom1904(43538, "15 мар 23")).toBe(false);
    expect(countsFrom1904(43538, "########")).toBe(false);
  });
});

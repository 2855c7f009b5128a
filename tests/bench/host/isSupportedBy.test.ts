import { isSupportedBy } from "../../../bench/host/isSupportedBy";

describe("isSupportedBy", () => {
  it("compares versions by their parts: 1.9 is older than 1.14", () => {
    expect(isSupportedBy({ ExcelApi: "1.14" }, "ExcelApi 1.9")).toBe(true);
    expect(isSupportedBy({ ExcelApi: "1.9" }, "ExcelApi 1.14")).toBe(false);
    expect(isSupportedBy({ ExcelApi: "2.0" }, "ExcelApi 1.14")).toBe(true);
  });

  it("has nothing of a set that is not in the profile", () => {
    expect(isSupportedBy({ ExcelApi: "1.17" }, "ExcelApiOnline 1.1")).toBe(false);
  });
});

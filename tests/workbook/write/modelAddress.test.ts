import { modelAddress } from "../../../src/workbook/write/modelAddress";

describe("modelAddress", () => {
  it("names cells and ranges", () => {
    expect(modelAddress({ row: 0, column: 0, rows: 1, columns: 1 })).toBe("$A$1");
    expect(modelAddress({ row: 5, column: 25, rows: 3, columns: 2 })).toBe("$Z$6:$AA$8");
    expect(modelAddress({ row: 0, column: 16383, rows: 1, columns: 1 })).toBe("$XFD$1");
  });
});

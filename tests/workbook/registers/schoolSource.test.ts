import { schoolSource } from "../../../src/workbook/registers/schoolSource";

describe("schoolSource", () => {
  it("writes a few names into the rule", () => {
    expect(schoolSource(["СОШ № 1", "СОШ № 2"], 9, 4)).toEqual({ list: "СОШ № 1,СОШ № 2", column: null });
  });

  it("puts many names, or one with a comma, into a column behind the table", () => {
    const many = Array.from({ length: 40 }, (_, index) => `СОШ № ${index + 1}`);
    expect(schoolSource(many, 9, 4)).toEqual({ list: "=$K$5:$K$44", column: 10 });
    expect(schoolSource(["СОШ № 1, с. Псыж"], 5, 4)).toEqual({ list: "=$G$5", column: 6 });
  });

  it("offers nothing without schools", () => {
    expect(schoolSource([], 9, 4)).toEqual({ list: null, column: null });
  });
});

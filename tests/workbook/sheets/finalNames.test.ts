import { finalNames } from "../../../src/workbook/sheets/finalNames";

describe("finalNames", () => {
  it("takes the wanted names when they are free", () => {
    expect(finalNames(["Рейтинг", "ИСБШ"], ["Лист1"])).toEqual(["Рейтинг", "ИСБШ"]);
  });

  it("leaves a user's sheet its name, whatever its case", () => {
    expect(finalNames(["Рейтинг"], ["РЕЙТИНГ", "Рейтинг (2)"])).toEqual(["Рейтинг (3)"]);
  });

  it("stays within the 31 characters Excel allows", () => {
    const long = "Очень длинное название листа для отчёта";
    expect(finalNames([long, long], [])).toEqual(["Очень длинное название листа дл", "Очень длинное название лист (2)"]);
  });
});

import { chooseSheets } from "../../src/reports/chooseSheets";
import { composeReports } from "../../src/reports/composeReports";
import { sheetModel } from "../workbook/sheetModel";
import { smallInput } from "./smallDistrict";

describe("chooseSheets", () => {
  const models = composeReports(smallInput());
  const keys = (wanted?: Parameters<typeof chooseSheets>[1]): string[] => chooseSheets(models, wanted).map(({ key }) => key);

  it("takes everything unless told", () => expect(keys()).toEqual(models.map(({ key }) => key)));

  it("takes the chosen sheet and «Параметры», which every figure rests on", () =>
    expect(keys(["socialIndex"])).toEqual(["socialIndex", "parameters"]));

  it("takes what a chosen sheet links to: «Перечень» leads to the rows of «Данные»", () =>
    expect(keys(["lowPerforming"])).toEqual(expect.arrayContaining(["lowPerforming", "data", "parameters"])));

  it("takes the sheet whose defined name a formula uses", () => {
    const data = sheetModel("data", "Данные", [[1]], {
      names: [{ name: "ШНОР_данные", range: { row: 0, column: 0, rows: 1, columns: 1 } }],
    });
    const calculation = sheetModel("calculation", "Расчёт", [[{ formula: "=SUM(ШНОР_данные)" }]]);
    const rating = sheetModel("rating", "Рейтинг", [[1]]);
    expect(chooseSheets([rating, data, calculation], ["calculation"]).map(({ key }) => key)).toEqual(["data", "calculation"]);
  });

  it("refuses to write nothing", () => expect(() => chooseSheets(models, [])).toThrow("none was chosen"));
});

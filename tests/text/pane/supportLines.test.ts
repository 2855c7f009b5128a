import { supportLines } from "../../../src/text/pane/supportLines";

const host = { addin: "0.1.0", host: "Excel", platform: "PC", version: "16.0.1", language: "ru-RU", sets: { ExcelApi: "1.14" } };

describe("supportLines", () => {
  it("tells versions and the failure, of its params only what is no data of the workbook", () => {
    const params = { hostCode: "", message: "МБОУ СОШ № 3", sheet: "ОГЭ 2025", at: "466.js:1:20" };
    expect(supportLines({ ...host, failure: { code: "unexpected", params } })).toBe(
      ["Опора 0.1.0", "Excel 16.0.1, PC, ru-RU", "ExcelApi 1.14", "Код: unexpected", "at: 466.js:1:20"].join("\n"),
    );
  });

  it("without a failure: the versions alone", () => {
    expect(supportLines({ ...host, failure: null }).split("\n")).toHaveLength(3);
  });
});

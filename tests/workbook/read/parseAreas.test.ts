import { parseAreas } from "../../../src/workbook/read/parseAreas";

describe("parseAreas", () => {
  it("reads several areas of a sheet whose name holds commas, marks and apostrophes", () => {
    expect(parseAreas("'ОГЭ, 9 «а» класс''а!'!A1:C1,'ОГЭ, 9 «а» класс''а!'!$B$3:$AA$4")).toEqual([
      { top: 0, left: 0, bottom: 0, right: 2 },
      { top: 2, left: 1, bottom: 3, right: 26 },
    ]);
  });

  it("reads a plain sheet name and a single cell", () => {
    expect(parseAreas("Лист1!XFD1048576")).toEqual([{ top: 1048575, left: 16383, bottom: 1048575, right: 16383 }]);
  });

  it("says what is no address", () => {
    expect(() => parseAreas("Лист1!A:A")).toThrow('"Лист1!A:A"');
  });
});

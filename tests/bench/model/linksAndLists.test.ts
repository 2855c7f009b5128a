import { area } from "../../../bench/model/address/area";
import { createNodeModel } from "../../../bench/model/createNodeModel";
import { linkTarget } from "../../../bench/model/linkTarget";
import { validationOptions } from "../../../bench/model/validationOptions";
import type { WorkbookModel } from "../../../bench/model/workbookModel";

jest.setTimeout(60_000);

describe("links and lists of cells", () => {
  let model: WorkbookModel;
  let first: string;
  let second: string;
  const formula = (row: number, f: string) => model.writer.put(first, row, 0, { f, v: null, si: null });
  beforeAll(() => {
    model = createNodeModel();
    first = model.sheets.ids()[0]!;
    second = model.sheets.add("ОГЭ 2025");
    model.names.add({ name: "Решения", reference: "'ОГЭ 2025'!$A$1:$A$9", comment: "", visible: true, sheetId: null });
    ["да", "нет"].forEach((v, row) => model.writer.put(second, row, 0, { v, t: 1 }));
    model.flush();
  });
  afterAll(() => model.dispose());

  it("lead where the link on the cell says", () => {
    model.side.sheet(first).hyperlinks = [
      { range: area(0, 0, 0, 0), documentReference: "'ОГЭ 2025'!D16" },
      { range: area(0, 1, 0, 1), address: "https://example.ru/" },
      { range: area(0, 2, 0, 2), documentReference: "Решения" },
      { range: area(0, 3, 0, 3), documentReference: "'Нет такого'!A1" },
    ];
    expect(linkTarget(model, first, 0, 0)).toEqual({ place: { sheetId: second, area: area(15, 3, 15, 3) } });
    expect(linkTarget(model, first, 0, 1)).toEqual({ address: "https://example.ru/" });
    expect(linkTarget(model, first, 0, 2)).toEqual({ place: { sheetId: second, area: area(0, 0, 8, 0) } });
    expect(linkTarget(model, first, 0, 3)).toEqual({ missing: "'Нет такого'!A1" });
    expect(linkTarget(model, first, 0, 4)).toBeNull();
  });

  it("lead where a HYPERLINK formula says, written out or put together", async () => {
    formula(5, `=HYPERLINK("#'ОГЭ 2025'!B2","ОГЭ")`);
    formula(6, `=HYPERLINK("#'ОГЭ 2025'!B"&3,"ОГЭ")`);
    formula(7, `=HYPERLINK("#C4","здесь")`);
    formula(8, `=SUM(1,2)`);
    model.flush();
    await model.settle();
    expect(linkTarget(model, first, 5, 0)).toEqual({ place: { sheetId: second, area: area(1, 1, 1, 1) } });
    expect(linkTarget(model, first, 6, 0)).toEqual({ place: { sheetId: second, area: area(2, 1, 2, 1) } });
    expect(linkTarget(model, first, 7, 0)).toEqual({ place: { sheetId: first, area: area(3, 2, 3, 2) } });
    expect(linkTarget(model, first, 8, 0)).toBeNull();
  });

  it("offer the list of a validation: written out, of cells, of a name; an arrow switched off offers none", () => {
    const list = (row: number, source: string, inCellDropDown = true) => ({
      ranges: [area(row, 5, row, 5)],
      rule: { list: { source, inCellDropDown } },
    });
    model.side.sheet(first).validations = [
      list(0, "согласен, ШНОР"),
      list(1, "='ОГЭ 2025'!$A$1:$A$9"),
      list(2, "=Решения"),
      list(3, "да", false),
    ];
    expect(validationOptions(model, first, 0, 5)).toEqual(["согласен", "ШНОР"]);
    expect(validationOptions(model, first, 1, 5)).toEqual(["да", "нет"]);
    expect(validationOptions(model, first, 2, 5)).toEqual(["да", "нет"]);
    expect(validationOptions(model, first, 3, 5)).toBeNull();
    expect(validationOptions(model, first, 9, 9)).toBeNull();
  });
});

import { CustomFunctionTable } from "../../../bench/model/customFunctionTable";
import { readFunctionMetadata } from "../../../bench/model/functions/readFunctionMetadata";
import type { Bench } from "./openBench";
import { openBench } from "./openBench";

const travel = () => new Promise((resolve) => setTimeout(resolve, 60));

// Two cores shared with other suites: the engine alone takes seconds to load then.
jest.setTimeout(60_000);

/** support.microsoft.com, «Sort data in a range or table»; what goes with the cells and what stays is as in Excel. */
describe("rows sorted through the genuine office.js", () => {
  let bench: Bench;
  let functions: CustomFunctionTable;
  const heard: unknown[] = [];

  beforeAll(async () => {
    bench = await openBench();
    bench.CustomFunctions.associate("SHARE", (part: number, all: number) => part / all);
    functions = new CustomFunctionTable(bench.model, bench.host.functions);
    const parameters = [{ name: "часть" }, { name: "всего" }];
    functions.register(readFunctionMetadata({ functions: [{ id: "SHARE", name: "ДОЛЯ", parameters, result: {} }] }, "ШНОР"));
    await bench.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Лист1");
      sheet.getRange("A1:C1").values = [["Школа", "Двойки", "Всего"]];
      sheet.getRange("A2:C5").values = [
        ["СОШ № 1", 3, 30],
        ["СОШ № 2", 9, 36],
        ["СОШ № 3", 1, 10],
        ["СОШ № 4", "", 20],
      ];
      sheet.getRange("D2:D5").formulas = [["=B2*2"], ["=B3*2"], ["=B4*2"], ["=B5*2"]];
      sheet.getRange("E2:E4").formulas = [["=ШНОР.ДОЛЯ(B2,C2)"], ["=ШНОР.ДОЛЯ(B3,$C$3)"], ["=ШНОР.ДОЛЯ(B4,C4)"]];
      sheet.getRange("G1").formulas = [["=SUM(B2:B3)"]];
      sheet.getRange("A3").format.fill.color = "#FFCC00";
      sheet.getRange("A3").hyperlink = { documentReference: "Лист1!A1", textToDisplay: "СОШ № 2" };
      sheet.getRange("B4").format.protection.locked = false;
      sheet.getRange("B2").dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
      const format = sheet.getRange("A2:A3").conditionalFormats.add("Custom");
      format.custom.rule.formula = "=$B2>5";
      sheet.onRowSorted.add(async ({ address, type, worksheetId }) => {
        heard.push([type, address, worksheetId === bench.model.sheets.ids()[0]]);
      });
      sheet.onChanged.add(async ({ address, changeType, triggerSource }) => void heard.push([changeType, address, triggerSource]));
      await context.sync();
    });
    await idle();
    heard.splice(0);
  });
  afterAll(() => bench.close());

  const idle = async () => {
    while (!functions.isIdle) await new Promise((resolve) => setTimeout(resolve, 5));
  };

  it("tells of the rows that changed, from the first to the last", async () => {
    await bench.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Лист1").getRange("A2:E5");
      range.sort.apply([{ key: 1, ascending: true }]);
      await context.sync();
    });
    await idle();
    await travel();
    expect(heard).toEqual([
      ["WorksheetRowSorted", "A2:E4", true],
      ["RangeEdited", "A2:E4", "ThisLocalAddin"],
    ]);
  });

  it("takes values and relative formulas along, custom functions are called in their new places, empty cells stay last", async () => {
    const { values, formulas, sum } = await bench.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Лист1");
      const range = sheet.getRange("A2:E5");
      const total = sheet.getRange("G1");
      range.load("values, formulas");
      total.load("values, formulas");
      await context.sync();
      return { values: range.values, formulas: range.formulas, sum: [total.formulas[0]![0], total.values[0]![0]] };
    });
    expect(values).toEqual([
      ["СОШ № 3", 1, 10, 2, 0.1],
      ["СОШ № 1", 3, 30, 6, 0.1],
      ["СОШ № 2", 9, 36, 18, 0.3],
      ["СОШ № 4", "", 20, 0, ""],
    ]);
    expect(formulas.map((row) => row.slice(3))).toEqual([
      ["=B2*2", "=ШНОР.ДОЛЯ(B2,C2)"],
      ["=B3*2", "=ШНОР.ДОЛЯ(B3,C3)"],
      ["=B4*2", "=ШНОР.ДОЛЯ(B4,$C$3)"],
      ["=B5*2", ""],
    ]);
    // A formula elsewhere still reads the same places.
    expect(sum).toEqual(["=SUM(B2:B3)", 4]);
    expect(functions.defects).toEqual([]);
  });

  it("takes looks, links and locks along; validations and conditional formats keep their places", async () => {
    const found = await bench.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Лист1");
      const [link, fill, lock, former] = [
        sheet.getRange("A4"),
        sheet.getRange("A4").format.fill,
        sheet.getRange("B2").format.protection,
        sheet.getRange("B4").format.protection,
      ];
      const validation = sheet.getRange("B2").dataValidation;
      const rule = sheet.getRange("A2").conditionalFormats.getItemAt(0).getRange();
      link.load("hyperlink");
      fill.load("color");
      lock.load("locked");
      former.load("locked");
      validation.load("type");
      rule.load("address");
      await context.sync();
      return [link.hyperlink.documentReference, fill.color, lock.locked, former.locked, validation.type, rule.address];
    });
    expect(found).toEqual(["Лист1!A1", "#FFCC00", false, true, "WholeNumber", "Лист1!A2:A3"]);
  });

  it("leaves hidden rows where they are", async () => {
    const values = await bench.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Лист1");
      sheet.getRange("3:3").rowHidden = true;
      const range = sheet.getRange("A2:B4");
      range.sort.apply([{ key: 1, ascending: false }]);
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([
      ["СОШ № 2", 9],
      ["СОШ № 1", 3],
      ["СОШ № 3", 1],
    ]);
  });
});

import type { Bench } from "./openBench";
import { openBench } from "./openBench";

// Two cores shared with other suites: the engine alone takes seconds to load then.
jest.setTimeout(60_000);

describe("sheets and ranges through the genuine office.js", () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench();
  });
  afterAll(() => bench.close());

  it("writes and reads a hundred thousand cells in one request each", async () => {
    const rows = Array.from({ length: 10_000 }, (_, r) => Array.from({ length: 10 }, (_, c) => (c === 0 ? `Школа № ${r}` : r * c)));
    await bench.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Сто тысяч");
      sheet.getRange("A1:J10000").values = rows;
      await context.sync();
    });
    const values = await bench.run(async (context) => {
      const used = context.workbook.worksheets.getItem("Сто тысяч").getUsedRange();
      used.load("values,address");
      await context.sync();
      expect(used.address).toBe("'Сто тысяч'!A1:J10000");
      return used.values;
    });
    expect(values[9_999]).toEqual(rows[9_999]);
    expect(values.length).toBe(10_000);
  });

  it("calculates before it answers", async () => {
    const answer = await bench.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Лист1").getRange("A1:A3");
      range.formulas = [[2], ["=A1*2.5"], ["=SUM(A1:A2)"]];
      range.load("values,formulas,formulasLocal,text,valueTypes");
      await context.sync();
      return [range.values, range.formulas, range.formulasLocal, range.text, range.valueTypes];
    });
    expect(answer).toEqual([
      [[2], [5], [7]],
      [[2], ["=A1*2.5"], ["=SUM(A1:A2)"]],
      [[2], ["=A1*2,5"], ["=СУММ(A1:A2)"]],
      [["2"], ["5"], ["7"]],
      [["Double"], ["Double"], ["Double"]],
    ]);
  });

  it("takes what is written as if it were typed, and formats set before count", async () => {
    const answer = await bench.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Ввод");
      sheet.getRange("B1:B3").numberFormat = "@" as unknown as string[][];
      const range = sheet.getRange("A1:B3");
      range.values = [
        ["007", "007"],
        ["5-11", "- нет"],
        ["'-5", "=1+1"],
      ];
      range.load("values,numberFormat,valueTypes");
      await context.sync();
      return [range.values, range.numberFormat];
    });
    expect(answer).toEqual([
      [
        [7, "007"],
        [46153, "- нет"],
        ["-5", "=1+1"],
      ],
      [
        ["General", "@"],
        ["m-d", "@"],
        ["General", "@"],
      ],
    ]);
    const { code } = await bench.failure(async (context) => {
      context.workbook.worksheets.getItem("Ввод").getRange("D1").formulas = [["=SUM("]];
      await context.sync();
    });
    expect(code).toBe("InvalidArgument");
  });

  it("shows errors as a Russian Excel does", async () => {
    const answer = await bench.run(async (context) => {
      const range = context.workbook.worksheets.add("Ошибки").getRange("A1:A4");
      range.formulas = [["=1/0"], ["=NA()"], ["=НЕТ_ТАКОЙ(1)"], ["=SQRT(-1)"]];
      range.load("values,text,valueTypes");
      await context.sync();
      return [range.values.flat(), range.text.flat(), range.valueTypes.flat()];
    });
    const shown = ["#ДЕЛ/0!", "#Н/Д", "#ИМЯ?", "#ЧИСЛО!"];
    expect(answer).toEqual([shown, shown, ["Error", "Error", "Error", "Error"]]);
  });

  it("adds, orders, hides and renames sheets, and leaves the sheet in view alone", async () => {
    const names = await bench.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add("Новый");
      added.position = 0;
      added.visibility = "VeryHidden";
      added.tabColor = "#FF0000";
      added.load("name,position,visibility,tabColor,id");
      const active = worksheets.getActiveWorksheet();
      active.load("name");
      await context.sync();
      expect([added.position, added.visibility, added.tabColor, active.name]).toEqual([0, "VeryHidden", "#FF0000", "Лист1"]);
      added.name = "Переименован";
      worksheets.load("items/name,items/visibility");
      const count = worksheets.getCount(true);
      await context.sync();
      expect(count.value).toBe(worksheets.items.length - 1);
      return worksheets.items.map(({ name }) => name);
    });
    expect(names[0]).toBe("Переименован");
  });

  it("rewrites formulas and names on rename, gives #REF! on delete", async () => {
    const answer = await bench.run(async (context) => {
      const { worksheets, names } = context.workbook;
      const data = worksheets.add("База");
      data.getRange("A1").values = [[10]];
      names.add("Основа", data.getRange("A1"), "для примера");
      const formulas = worksheets.getItem("Лист1").getRange("H1:H2");
      formulas.formulas = [["=База!A1+1"], ["=Основа*2"]];
      data.name = "Моя база";
      formulas.load("values,formulas");
      const name = names.getItem("ОСНОВА");
      name.load("formula,value,type,comment,scope");
      await context.sync();
      const before = [formulas.values.flat(), formulas.formulas.flat(), name.formula, name.value, name.type, name.comment, name.scope];
      data.delete();
      formulas.load("values");
      await context.sync();
      return [before, formulas.values.flat()];
    });
    expect(answer).toEqual([
      [[11, 20], ["='Моя база'!A1+1", "=Основа*2"], "='Моя база'!$A$1", "'Моя база'!$A$1", "Range", "для примера", "Workbook"],
      // Excel gives #ССЫЛКА! for the name as well; the engine knows a name without a range as #ИМЯ? only.
      ["#ССЫЛКА!", "#ИМЯ?"],
    ]);
  });

  it("inserts and deletes rows: formulas, names and conditional formats follow", async () => {
    const answer = await bench.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Строки");
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      sheet.getRange("C1").formulas = [["=SUM(A1:A3)"]];
      sheet.getRange("A2:A3").conditionalFormats.add("Custom").custom.rule.formula = "=A2>2";
      sheet.getRange("2:3").insert("Down");
      const sum = sheet.getRange("C1");
      sum.load("values,formulas");
      const format = sheet.getRange("A4").conditionalFormats.getItemAt(0).getRange();
      format.load("address");
      await context.sync();
      const inserted = [sum.values, sum.formulas, format.address];
      sheet.getRange("A1").getEntireRow().delete("Up");
      const used = sheet.getUsedRange(true);
      used.load("address,values");
      await context.sync();
      return [inserted, used.address, used.values];
    });
    expect(answer).toEqual([[[[6]], [["=SUM(A1:A5)"]], "Строки!A4:A5"], "Строки!A3:A4", [[2], [3]]]);
  });

  it("finds nothing without an error where null objects are asked for, and ItemNotFound where they are not", async () => {
    await bench.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Нет такого");
      const range = sheet.getUsedRangeOrNullObject(true);
      const name = context.workbook.names.getItemOrNullObject("Нет_такого");
      range.load("address");
      name.load("name");
      const empty = context.workbook.worksheets.add("Пустой").getUsedRangeOrNullObject(true);
      empty.load("address");
      await context.sync();
      expect([sheet.isNullObject, range.isNullObject, name.isNullObject, empty.isNullObject]).toEqual([true, true, true, true]);
    });
    const missing = await bench.failure(async (context) => {
      context.workbook.worksheets.getItem("Нет такого").getRange("A1").values = [[1]];
      await context.sync();
    });
    expect(missing).toMatchObject({ code: "ItemNotFound", statement: expect.stringContaining("getItem") as string });
    const twice = await bench.failure(async (context) => {
      context.workbook.worksheets.add("лист1");
      await context.sync();
    });
    expect(twice.code).toBe("ItemAlreadyExists");
    const named = await bench.failure(async (context) => {
      context.workbook.worksheets.add("а/б");
      await context.sync();
    });
    expect(named.code).toBe("InvalidArgument");
  });

  it("reads and writes looks of ranges, whole columns too, and says null where they differ", async () => {
    const answer = await bench.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Вид");
      sheet.getRange("C:C").format.fill.color = "#FFE699";
      sheet.getRange("C:C").format.columnWidth = 120;
      sheet.getRange("A1:B2").format.font.bold = true;
      sheet.getRange("A1").format.font.size = 14;
      sheet.getRange("A1:B2").format.borders.getItem("EdgeBottom").style = "Continuous";
      sheet.getRange("A1:B2").format.borders.getItem("EdgeBottom").weight = "Medium";
      sheet.getRange("A1").format.horizontalAlignment = "Center";
      sheet.getRange("A1").format.indentLevel = 2;
      const c50 = sheet.getRange("C50");
      c50.load("format/fill/color,format/columnWidth");
      const font = sheet.getRange("A1:B2").format.font;
      font.load("bold,size");
      const border = sheet.getRange("A2").format.borders.getItem("EdgeBottom");
      border.load("style,weight,color");
      const a1 = sheet.getRange("A1").format;
      a1.load("horizontalAlignment,indentLevel,wrapText,rowHeight");
      await context.sync();
      return [c50.format.fill.color, c50.format.columnWidth, font.bold, font.size, border.toJSON(), a1.toJSON()];
    });
    expect(answer).toEqual([
      "#FFE699",
      120,
      true,
      null,
      { style: "Continuous", weight: "Medium", color: "#000000" },
      { horizontalAlignment: "Center", indentLevel: 2, wrapText: false, rowHeight: 15 },
    ]);
  });

  it("freezes panes, merges cells, hides rows and tells of it", async () => {
    const answer = await bench.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Панели");
      sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
      sheet.getRange("A1:C1").merge();
      sheet.getRange("A5:B6").merge(true);
      sheet.getRange("4:4").rowHidden = true;
      const location = sheet.freezePanes.getLocationOrNullObject();
      location.load("address");
      const merged = sheet.getRange("A1:C9").getMergedAreasOrNullObject();
      merged.load("address,areaCount");
      const rows = sheet.getRange("A3:A5").getRowProperties({ rowHidden: true });
      const mixed = sheet.getRange("A3:A5");
      mixed.load("rowHidden");
      await context.sync();
      sheet.freezePanes.unfreeze();
      const none = sheet.freezePanes.getLocationOrNullObject();
      none.load("address");
      await context.sync();
      return [location.address, merged.address, merged.areaCount, rows.value, mixed.rowHidden, none.isNullObject];
    });
    expect(answer).toEqual([
      "Панели!A1:B3",
      "Панели!A1:C1,Панели!A5:B5,Панели!A6:B6",
      3,
      [{ rowHidden: false }, { rowHidden: true }, { rowHidden: false }],
      null,
      true,
    ]);
  });

  it("spills arrays", async () => {
    const answer = await bench.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Массив");
      sheet.getRange("A1").formulas = [["=SEQUENCE(3,2)"]];
      const range = sheet.getRange("A1:B3");
      range.load("values,formulas,hasSpill");
      const spill = sheet.getRange("A1").getSpillingToRangeOrNullObject();
      spill.load("address");
      await context.sync();
      return [range.values, range.formulas, range.hasSpill, spill.address];
    });
    expect(answer).toEqual([
      [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
      [
        ["=SEQUENCE(3,2)", 2],
        [3, 4],
        [5, 6],
      ],
      true,
      "Массив!A1:B3",
    ]);
  });

  it("refuses what a protected sheet or structure does not allow", async () => {
    await bench.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Под замком");
      sheet.getRange("A1").format.protection.locked = false;
      sheet.protection.protect();
      await context.sync();
      sheet.getRange("A1").values = [["можно"]];
      await context.sync();
    });
    const cell = await bench.failure(async (context) => {
      context.workbook.worksheets.getItem("Под замком").getRange("B1").values = [["нельзя"]];
      await context.sync();
    });
    bench.model.side.book.structureProtected = true;
    const structure = await bench.failure(async (context) => {
      context.workbook.worksheets.add();
      await context.sync();
    });
    bench.model.side.book.structureProtected = false;
    expect([cell.code, structure.code]).toEqual(["AccessDenied", "AccessDenied"]);
  });

  it("refuses more cells than Excel's limit, and cell values of whole columns", async () => {
    const read = await bench.failure(async (context) => {
      const range = context.workbook.worksheets.getItem("Лист1").getRange("A1:T300000");
      range.load("values");
      await context.sync();
    });
    const write = await bench.failure(async (context) => {
      context.workbook.worksheets.getItem("Лист1").getRange("A1:T300000").values = 1 as unknown as number[][];
      await context.sync();
    });
    const column = await bench.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Лист1").getRange("A:B");
      range.load("values,address,cellCount");
      await context.sync();
      return [range.values, range.address, range.cellCount];
    });
    expect([read.code, write.code, column]).toEqual(["RangeExceedsLimit", "OperationCellsExceedLimit", [null, "Лист1!A:B", 2_097_152]]);
  });

  it("holds no references when the runs are over, and met no defect of its own", async () => {
    const { engine } = bench.host;
    for (let i = 0; i < 100 && engine.references.count > 0; i++) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(engine.references.held).toEqual([]);
    expect(engine.defects).toEqual([]);
    expect([...engine.members.unknownMembers.keys()]).toEqual([]);
  });
});

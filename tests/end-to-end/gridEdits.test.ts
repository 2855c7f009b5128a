import fs from "node:fs";
import type { Frame } from "playwright-core";
import type { OpenBench } from "./support/openBench";
import { openBench } from "./support/openBench";
import { settled } from "./support/settled";
import { probeAddin } from "./support/probeAddin";
import { workbookOf } from "../../bench/xlsx/workbookOf";

jest.setTimeout(180_000);

/** Rows are 20 px high and columns 64 px wide; the corner of A1 lies 46 px right and 20 px below the canvas's corner. */
const middleOf = (row: number, column: number) => ({ x: 46 + column * 64 + 32, y: 20 + row * 20 + 10 });

/** What a person does in the grid with keyboard and mouse, and what the add-in hears of it through the genuine office.js. */
describe("editing in the bench's grid", () => {
  const addin = probeAddin();
  let bench: OpenBench;
  let pane: Frame;
  const run = <T>(batch: string) => pane.evaluate<T>(`Excel.run(async (context) => {\n${batch}\n})`);
  const canvas = () => bench.page.locator("#grid canvas[id^=univer-sheet-main-canvas]");
  const frames = () => settled(bench.page);
  const click = async (row: number, column: number, button: "left" | "right" = "left") =>
    canvas().click({ position: middleOf(row, column), button });
  const type = async (row: number, column: number, text: string) => {
    await click(row, column);
    await bench.page.keyboard.type(text);
    await bench.page.keyboard.press("Enter");
    await frames();
  };
  const read = (address: string) =>
    run<{ values: unknown[][]; formulas: unknown[][]; local: unknown[][] }>(`
      const range = context.workbook.worksheets.getItem("Лист").getRange("${address}");
      range.load("values, formulas, formulasLocal");
      await context.sync();
      return { values: range.values, formulas: range.formulas, local: range.formulasLocal };`);
  /** Changes the add-in has heard of since it was asked last. */
  const heard = async (wanted: number): Promise<unknown[]> => {
    await pane.waitForFunction((count) => (window as unknown as { heard: unknown[] }).heard.length >= count, wanted);
    return pane.evaluate("window.heard.splice(0)");
  };

  beforeAll(async () => {
    bench = await openBench({
      workbook: workbookOf({
        Лист: [
          ["Школа", "Сдали", "Двойки"],
          ["СОШ № 1", 24, 3],
          ["СОШ № 2", 31, 9],
          ["СОШ № 3", 12, 1],
        ],
      }),
      addin,
    });
    await bench.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    pane = await bench.pane();
    await pane.waitForFunction("window.officeInfo");
    await pane.evaluate("window.heard = []");
    await run(`
      const sheet = context.workbook.worksheets.getItem("Лист");
      sheet.onChanged.add(async ({ address, changeType, triggerSource }) => window.heard.push([changeType, address, triggerSource]));
      sheet.getRange("C4").dataValidation.rule = { list: { inCellDropDown: true, source: "1,2,3" } };
      context.workbook.names.add("Двойки", sheet.getRange("C2:C4"));
      await context.sync();`);
    await frames();
    await pane.evaluate("window.heard.splice(0)");
  });
  afterAll(async () => {
    await bench.close();
    fs.rmSync(addin, { recursive: true, force: true });
  });

  it("takes a decimal comma as a number, and tells the add-in whose edit it was", async () => {
    await type(5, 1, "12,5");
    expect((await read("B6")).values).toEqual([[12.5]]);
    expect(await heard(1)).toEqual([["RangeEdited", "B6", "Unknown"]]);
  });

  it("takes a formula in Russian, keeps it in the form of the file, and calculates it", async () => {
    await type(6, 1, "=СУММ(B2:B4;0,5)");
    const { values, formulas, local } = await read("B7");
    expect(formulas).toEqual([["=SUM(B2:B4,0.5)"]]);
    expect(local).toEqual([["=СУММ(B2:B4;0,5)"]]);
    expect(values).toEqual([[67.5]]);
    await heard(1);
  });

  it("asks the add-in for a custom function typed in small letters", async () => {
    await type(7, 1, "=шнор.доля(1;4)");
    await bench.page.waitForFunction(() => window.bench?.functions.isIdle);
    await frames();
    expect((await read("B8")).values).toEqual([[0.25]]);
    await heard(1);
  });

  it("undoes and redoes the person's own edit", async () => {
    await type(1, 1, "99");
    expect((await read("B2")).values).toEqual([[99]]);
    await bench.page.keyboard.press("Control+z");
    await frames();
    expect((await read("B2")).values).toEqual([[24]]);
    await bench.page.keyboard.press("Control+y");
    await frames();
    expect((await read("B2")).values).toEqual([[99]]);
    await bench.page.keyboard.press("Control+z");
    await frames();
    expect((await heard(4)).map((change) => (change as unknown[])[1])).toEqual(["B2", "B2", "B2", "B2"]);
  });

  it("copies and pastes cells", async () => {
    await click(1, 0);
    await bench.page.keyboard.down("Shift");
    await click(2, 1);
    await bench.page.keyboard.up("Shift");
    await bench.page.keyboard.press("Control+c");
    await click(10, 0);
    await bench.page.keyboard.press("Control+v");
    await frames();
    expect((await read("A11:B12")).values).toEqual([
      ["СОШ № 1", 24],
      ["СОШ № 2", 31],
    ]);
    expect(await heard(1)).toEqual([["RangeEdited", "A11:B12", "Unknown"]]);
  });

  it("pastes a cell with its validation, its link and its conditional format, and undoes that with the paste", async () => {
    await run(`
      const cell = context.workbook.worksheets.getItem("Лист").getRange("C4");
      // To itself: a click on a linked cell jumps.
      cell.hyperlink = { documentReference: "Лист!C4" };
      cell.conditionalFormats.add("Custom").custom.rule.formula = "=C4>0";
      await context.sync();`);
    await frames();
    await click(3, 2);
    await bench.page.keyboard.press("Control+c");
    await click(12, 4);
    await bench.page.keyboard.press("Control+v");
    await frames();
    const pasted = () =>
      run<unknown[]>(`
        const cell = context.workbook.worksheets.getItem("Лист").getRange("E13");
        const validation = cell.dataValidation;
        const formats = cell.conditionalFormats.getCount();
        cell.load("hyperlink");
        validation.load("type");
        await context.sync();
        return [validation.type, cell.hyperlink ? cell.hyperlink.documentReference : null, formats.value];`);
    expect(await pasted()).toEqual(["List", "Лист!C4", 1]);
    await bench.page.keyboard.press("Control+z");
    await frames();
    expect(await pasted()).toEqual(["None", null, 0]);
    await run(`
      const cell = context.workbook.worksheets.getItem("Лист").getRange("C4");
      cell.conditionalFormats.clearAll();
      cell.clear("RemoveHyperlinks");
      await context.sync();`);
    await frames();
    await pane.evaluate("window.heard.splice(0)");
  });

  it("empties a cell by Delete", async () => {
    await click(10, 0);
    await bench.page.keyboard.press("Delete");
    await frames();
    expect((await read("A11")).values).toEqual([[""]]);
    expect(await heard(1)).toEqual([["RangeEdited", "A11", "Unknown"]]);
  });

  it("inserts and deletes rows and columns by the menu: formulas, names and validations move with their cells", async () => {
    const choose = async (place: { x: number; y: number }, item: RegExp) => {
      await canvas().click({ position: place, button: "right" });
      // At its left edge: the middle of «Вставить 1 строк выше» is a box for the number.
      await bench.page.getByText(item).click({ position: { x: 4, y: 6 } });
      await frames();
    };
    const row2 = { x: 20, y: middleOf(1, 0).y };
    const columnB = { x: middleOf(0, 1).x, y: 10 };
    const name = () =>
      run<string>(`
        const name = context.workbook.names.getItem("Двойки");
        name.load("formula");
        await context.sync();
        return name.formula;`);
    const list = (address: string) =>
      run<string | null>(`
        const validation = context.workbook.worksheets.getItem("Лист").getRange("${address}").dataValidation;
        validation.load("rule");
        await context.sync();
        return validation.rule.list ? validation.rule.list.source : null;`);

    await choose(row2, /строк выше/);
    expect(await heard(1)).toEqual([["RowInserted", "2:2", "Unknown"]]);
    expect((await read("B8")).formulas).toEqual([["=SUM(B3:B5,0.5)"]]);
    expect([await name(), await list("C5"), await list("C4")]).toEqual(["=Лист!$C$3:$C$5", "1,2,3", null]);

    await choose(columnB, /слева/);
    expect(await heard(1)).toEqual([["ColumnInserted", "B:B", "Unknown"]]);
    expect((await read("C8")).formulas).toEqual([["=SUM(C3:C5,0.5)"]]);
    expect([await name(), await list("D5")]).toEqual(["=Лист!$D$3:$D$5", "1,2,3"]);

    await choose(columnB, /Удалить выбранн/);
    expect(await heard(1)).toEqual([["ColumnDeleted", "B:B", "Unknown"]]);
    await choose(row2, /Удалить выбранн/);
    expect(await heard(1)).toEqual([["RowDeleted", "2:2", "Unknown"]]);
    expect((await read("B7")).formulas).toEqual([["=SUM(B2:B4,0.5)"]]);
    expect([await name(), await list("C4")]).toEqual(["=Лист!$C$2:$C$4", "1,2,3"]);
  });

  it("sorts the table around a cell by the menu: headings stay, formulas and links go along, validations do not", async () => {
    await run(`
      const sheet = context.workbook.worksheets.getItem("Лист");
      sheet.getRange("D2:D4").formulas = [["=B2*2"], ["=B3*2"], ["=ШНОР.ДОЛЯ(C4,B4)"]];
      sheet.getRange("A2").hyperlink = { documentReference: "Лист!C1", textToDisplay: "СОШ № 1" };
      sheet.onRowSorted.add(async ({ type, address }) => window.heard.push([type, address]));
      await context.sync();`);
    await bench.page.waitForFunction(() => window.bench?.functions.isIdle);
    await frames();
    await pane.evaluate("window.heard.splice(0)");
    await click(2, 1);
    await click(2, 1, "right");
    await bench.page.getByText("Сортировка", { exact: true }).hover();
    await bench.page.getByText("Расширенная сортировка по убыванию").click();
    await frames();
    await bench.page.waitForFunction(() => window.bench?.functions.isIdle);
    expect(await heard(2)).toEqual([
      ["WorksheetRowSorted", "A2:D3"],
      ["RangeEdited", "A2:D3", "Unknown"],
    ]);
    const sorted = await read("A1:D4");
    expect(sorted.values).toEqual([
      ["Школа", "Сдали", "Двойки", ""],
      ["СОШ № 2", 31, 9, 62],
      ["СОШ № 1", 24, 3, 48],
      ["СОШ № 3", 12, 1, 1 / 12],
    ]);
    expect(sorted.formulas.map((row) => row[3])).toEqual(["", "=B2*2", "=B3*2", "=ШНОР.ДОЛЯ(C4,B4)"]);
    const links = await run<unknown[]>(`
      const sheet = context.workbook.worksheets.getItem("Лист");
      const [first, second, list] = [sheet.getRange("A2"), sheet.getRange("A3"), sheet.getRange("C4").dataValidation];
      first.load("hyperlink");
      second.load("hyperlink");
      list.load("type");
      await context.sync();
      return [first.hyperlink && first.hyperlink.documentReference, second.hyperlink.documentReference, list.type];`);
    expect(links).toEqual([null, "Лист!C1", "List"]);
  });

  it("undoes a sort: rows and formulas are where they were", async () => {
    await bench.page.keyboard.press("Control+z");
    await frames();
    const { values, formulas } = await read("A2:D4");
    expect(values.map((row) => row.slice(0, 2))).toEqual([
      ["СОШ № 1", 24],
      ["СОШ № 2", 31],
      ["СОШ № 3", 12],
    ]);
    expect(formulas.map((row) => row[3])).toEqual(["=B2*2", "=B3*2", "=ШНОР.ДОЛЯ(C4,B4)"]);
  });

  it("threw nothing and asked nothing of another origin", () => {
    expect(bench.errors).toEqual([]);
    expect(bench.foreignRequests).toEqual([]);
  });
});

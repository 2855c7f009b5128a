import fs from "node:fs";
import type { Frame } from "playwright-core";
import { PNG } from "pngjs";
import type { OpenBench } from "./support/openBench";
import { openBench } from "./support/openBench";
import { settled } from "./support/settled";
import { probeAddin } from "./support/probeAddin";
import { workbookOf } from "../../bench/xlsx/workbookOf";

jest.setTimeout(120_000);

/** Rows are 20 px high and columns 64 px wide; the corner of A1 lies 46 px right and 20 px below the canvas's corner. */
const middleOf = (row: number, column: number) => ({ x: 46 + column * 64 + 32, y: 20 + row * 20 + 10 });

/** What a person sees in the grid beyond values: the add-in sets it, the grid shows it. */
describe("the bench's grid", () => {
  const addin = probeAddin();
  let bench: OpenBench;
  let pane: Frame;
  const run = (batch: string) => pane.evaluate(`Excel.run(async (context) => {\n${batch}\nawait context.sync();\n})`);
  const canvas = () => bench.page.locator("#grid canvas[id^=univer-sheet-main-canvas]");
  const frames = () => settled(bench.page);
  /** Colour of the grid's picture in the left part of a cell, clear of its text: "#F2CDBD". */
  const colorAt = async (row: number, column: number, dx = 26, dy = -6) => {
    const box = await canvas().boundingBox();
    const place = middleOf(row, column);
    const clip = { x: (box?.x ?? 0) + place.x + dx, y: (box?.y ?? 0) + place.y + dy, width: 1, height: 1 };
    const { data } = PNG.sync.read(await bench.page.screenshot({ clip }));
    return `#${[...data.subarray(0, 3)].map((part) => part.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
  };
  const click = async (row: number, column: number) => canvas().click({ position: middleOf(row, column) });
  const selected = () =>
    bench.page.evaluate(() => [
      window.bench?.model.sheets.name(window.bench.model.sheets.activeId()),
      window.bench?.model.selection.activeCell(),
    ]);

  beforeAll(async () => {
    bench = await openBench({ workbook: workbookOf({ Лист: [["■ да"], [7], [3], [1]], Другой: [["дом"]] }), addin });
    pane = await bench.pane();
    await pane.waitForFunction("window.officeInfo");
  });
  afterAll(async () => {
    await bench.close();
    fs.rmSync(addin, { recursive: true, force: true });
  });

  it("draws conditional formats of each kind", async () => {
    await run(`const sheet = context.workbook.worksheets.getItem("Лист");
      const text = sheet.getRange("A1").conditionalFormats.add("ContainsText");
      text.textComparison.format.fill.color = "#F2CDBD";
      text.textComparison.rule = { operator: "BeginsWith", text: "■" };
      const custom = sheet.getRange("A2").conditionalFormats.add("Custom");
      custom.custom.format.fill.color = "#E2F0E8";
      custom.custom.rule.formula = "=A2>5";
      const value = sheet.getRange("A3").conditionalFormats.add("CellValue");
      value.cellValue.format.fill.color = "#FBEDBE";
      value.cellValue.rule = { formula1: "=2", operator: "GreaterThan" };
      const scale = sheet.getRange("A2:A4").getOffsetRange(0, 1);
      scale.values = [[1], [2], [3]];
      scale.conditionalFormats.add("ColorScale").colorScale.criteria = {
        minimum: { type: "LowestValue", color: "#FFFFFF", formula: null },
        maximum: { type: "HighestValue", color: "#1B4F72", formula: null },
      };
      const bars = sheet.getRange("C2:C4");
      bars.values = [[1], [2], [3]];
      const bar = bars.conditionalFormats.add("DataBar").dataBar;
      bar.positiveFormat.fillColor = "#7099B7";
      bar.positiveFormat.gradientFill = false;`);
    await frames();
    expect(await colorAt(0, 0)).toBe("#F2CDBD");
    expect(await colorAt(1, 0)).toBe("#E2F0E8");
    expect(await colorAt(2, 0)).toBe("#FBEDBE");
    expect(await colorAt(3, 0)).toBe("#FFFFFF");
    expect(await colorAt(3, 1, -20)).toBe("#1B4F72");
    expect(await colorAt(3, 2, -20, 0)).toBe("#7099B7");
  });

  it("draws a chart over its cells; it follows changed values and the scrolled grid", async () => {
    await run(`const sheet = context.workbook.worksheets.getItem("Лист");
      sheet.getRange("F1:F3").values = [[10], [20], [30]];
      const chart = sheet.charts.add("BarClustered", sheet.getRange("F1:F3"), "Columns");
      chart.title.text = "Проба";
      chart.setPosition("F5", "L20");
      chart.axes.valueAxis.minimum = 0;
      chart.axes.valueAxis.maximum = 40;`);
    const chart = bench.page.locator(".charts-clip").last().locator("svg");
    await chart.waitFor();
    expect(await chart.locator(".chart-title").textContent()).toBe("Проба");
    const [box, grid] = [await chart.boundingBox(), await canvas().boundingBox()];
    expect(Math.round((box?.x ?? 0) - (grid?.x ?? 0))).toBe(46 + 5 * 64);
    expect(Math.round((box?.y ?? 0) - (grid?.y ?? 0))).toBe(20 + 4 * 20);
    const width = async () => Number(await chart.locator(".bar").first().getAttribute("width"));
    const before = await width();
    await run(`context.workbook.worksheets.getItem("Лист").getRange("F1").values = [[20]];`);
    await frames();
    expect((await width()) / before).toBeCloseTo(2, 1);
    await canvas().hover({ position: { x: 600, y: 60 } });
    await bench.page.mouse.wheel(0, 60);
    await frames();
    expect((await chart.boundingBox())?.y).toBeLessThan(box?.y ?? 0);
    await bench.page.mouse.wheel(0, -400);
    await frames();
    expect((await chart.boundingBox())?.y).toBeCloseTo(box?.y ?? 0, 0);
  });

  it("jumps to the cell of a link and of a HYPERLINK formula, and says so when a link leads nowhere", async () => {
    await run(`const sheet = context.workbook.worksheets.getItem("Лист");
      sheet.getRange("A7").hyperlink = { documentReference: "Другой!B40", textToDisplay: "туда" };
      sheet.getRange("A8").formulas = [['=HYPERLINK("#Другой!C3","и туда")']];
      sheet.getRange("A9").hyperlink = { documentReference: "'Нет такого'!A1", textToDisplay: "никуда" };`);
    await frames();
    await click(6, 0);
    await frames();
    expect(await selected()).toEqual(["Другой", { row: 39, column: 1 }]);
    const back = () => bench.page.evaluate(() => window.bench?.model.sheets.activate(window.bench.model.sheets.find("Лист") ?? ""));
    await back();
    await frames();
    await click(7, 0);
    await frames();
    expect(await selected()).toEqual(["Другой", { row: 2, column: 2 }]);
    await back();
    await frames();
    await click(8, 0);
    await bench.page.getByText("Ссылка никуда не ведёт").waitFor();
  });

  it("shows the list of a validation beside its cell; the choice reaches the add-in as an edit of the user's", async () => {
    await run(`const sheet = context.workbook.worksheets.getItem("Лист");
      sheet.getRange("A11").dataValidation.rule = { list: { inCellDropDown: true, source: "согласен,ШНОР" } };
      sheet.onChanged.add(async (event) => { window.edited = [event.address, event.source, event.triggerSource]; });`);
    const list = bench.page.locator("#cell-list");
    await click(11, 0);
    await frames();
    expect(await list.isVisible()).toBe(false);
    await click(10, 0);
    await list.waitFor();
    await list.selectOption("ШНОР");
    await pane.waitForFunction("window.edited");
    expect(await pane.evaluate("window.edited[0]")).toBe("A11");
    expect(await bench.page.evaluate(() => window.bench?.model.cells.cell(window.bench.model.sheets.activeId(), 10, 0)?.v)).toBe("ШНОР");
  });

  it("threw nothing and asked nothing of another origin", () => {
    expect(bench.errors).toEqual([]);
    expect(bench.foreignRequests).toEqual([]);
  });
});

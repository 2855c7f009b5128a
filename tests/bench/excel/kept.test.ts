import type { Bench } from "./openBench";
import { openBench } from "./openBench";

// Two cores shared with other suites: the engine alone takes seconds to load then.
jest.setTimeout(60_000);

describe("what the side data keep, through the genuine office.js", () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench();
  });
  afterAll(() => bench.close());

  it("keeps custom properties with the sheet, also through renaming and copying", async () => {
    const answer = await bench.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Отмечен");
      sheet.customProperties.add("opora", "первый");
      sheet.customProperties.add("Opora", "второй");
      sheet.name = "Отмечен снова";
      const copy = sheet.copy("End");
      copy.load("name");
      const value = copy.customProperties.getItem("opora");
      value.load("key,value");
      const none = sheet.customProperties.getItemOrNullObject("нет");
      none.load("value");
      await context.sync();
      return [copy.name, value.key, value.value, none.isNullObject];
    });
    expect(answer).toEqual(["Отмечен снова (2)", "opora", "второй", true]);
  });

  it("keeps settings and document properties", async () => {
    const answer = await bench.run(async (context) => {
      const { settings, properties } = context.workbook;
      settings.add("ид", { список: [1, 2] });
      properties.title = "Отчёт";
      properties.custom.add("Район", "А");
      const setting = settings.getItem("ид");
      setting.load("value");
      properties.load("title");
      const custom = properties.custom.getItemOrNullObject("район");
      custom.load("value");
      await context.sync();
      return [setting.value, properties.title, custom.value];
    });
    expect(answer).toEqual([{ список: [1, 2] }, "Отчёт", "А"]);
  });

  it("breaks pages before rows, once each, and takes the breaks away again", async () => {
    const answer = await bench.run(async (context) => {
      const breaks = context.workbook.worksheets.getItem("Лист1").horizontalPageBreaks;
      breaks.add("A40");
      breaks.add("C21:D22");
      breaks.add("A40");
      breaks.load("items/rowIndex,items/columnIndex");
      await context.sync();
      const set = breaks.items.map(({ rowIndex, columnIndex }) => [rowIndex, columnIndex]);
      breaks.items[0]?.delete();
      const one = breaks.getCount();
      await context.sync();
      breaks.removePageBreaks();
      const none = breaks.getCount();
      await context.sync();
      return [set, one.value, none.value];
    });
    expect(answer).toEqual([
      [
        [20, 0],
        [39, 0],
      ],
      1,
      0,
    ]);
    expect(
      await bench.failure((context) => {
        context.workbook.worksheets.getItem("Лист1").horizontalPageBreaks.add("B1");
        return context.sync();
      }),
    ).toMatchObject({ code: "InvalidArgument" });
  });

  it("lays out pages", async () => {
    const answer = await bench.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Лист1");
      const layout = sheet.pageLayout;
      layout.orientation = "Landscape";
      layout.paperSize = "A4";
      layout.zoom = { horizontalFitToPages: 1 };
      layout.leftMargin = 56.7;
      layout.setPrintArea(sheet.getRange("A1:F40"));
      layout.setPrintTitleRows(sheet.getRange("1:2"));
      layout.headersFooters.defaultForAllPages.rightFooter = "&P из &N";
      layout.load("orientation,paperSize,zoom,leftMargin,topMargin");
      const area = layout.getPrintArea();
      area.load("address");
      const titles = layout.getPrintTitleRowsOrNullObject();
      titles.load("address");
      const footer = layout.headersFooters.defaultForAllPages;
      footer.load("rightFooter,leftFooter");
      await context.sync();
      const { orientation, paperSize, zoom, leftMargin, topMargin } = layout;
      return [{ orientation, paperSize, zoom, leftMargin, topMargin }, area.address, titles.address, footer.rightFooter, footer.leftFooter];
    });
    expect(answer).toEqual([
      { orientation: "Landscape", paperSize: "A4", zoom: { horizontalFitToPages: 1 }, leftMargin: 56.7, topMargin: 54 },
      "Лист1!A1:F40",
      "Лист1!1:2",
      "&P из &N",
      "",
    ]);
  });

  it("sets conditional formats of every kind the product uses", async () => {
    const answer = await bench.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Лист1").getRange("A1:A9");
      const signs = range.conditionalFormats.add("ContainsText");
      signs.textComparison.format.fill.color = "#ffcdd2";
      signs.textComparison.format.font.bold = true;
      signs.textComparison.rule = { operator: "BeginsWith", text: "▲" };
      const cell = range.conditionalFormats.add("CellValue");
      cell.cellValue.rule = { formula1: "=0.5", operator: "GreaterThan" };
      cell.cellValue.format.borders.bottom.style = "Continuous";
      const scale = range.conditionalFormats.add("ColorScale");
      scale.colorScale.criteria = { minimum: { type: "LowestValue", color: "#FFFFFF" }, maximum: { type: "HighestValue", color: "red" } };
      const bar = range.conditionalFormats.add("DataBar");
      bar.dataBar.positiveFormat.fillColor = "#1F4E78";
      const { conditionalFormats } = range;
      conditionalFormats.load("items/type,items/priority");
      const rule = signs.textComparison;
      rule.load("rule,format/fill/color,format/font/bold");
      const wrong = signs.cellValueOrNullObject;
      wrong.load("rule");
      await context.sync();
      return [
        conditionalFormats.items.map(({ type, priority }) => [type, priority]),
        rule.rule,
        rule.format.fill.color,
        rule.format.font.bold,
        wrong.isNullObject,
      ];
    });
    expect(answer).toEqual([
      [
        ["DataBar", 0],
        ["ColorScale", 1],
        ["CellValue", 2],
        ["ContainsText", 3],
      ],
      { operator: "BeginsWith", text: "▲" },
      "#FFCDD2",
      true,
      true,
    ]);
    const { code } = await bench.failure(async (context) => {
      context.workbook.worksheets.getItem("Лист1").getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "=A1>";
      await context.sync();
    });
    expect(code).toBe("InvalidArgument");
  });

  it("keeps validations by range, the later one over the earlier", async () => {
    const answer = await bench.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Лист1");
      sheet.getRange("D1:D9").dataValidation.rule = { list: { inCellDropDown: true, source: "да,нет" } };
      sheet.getRange("D3").dataValidation.rule = { decimal: { formula1: 0, formula2: 1, operator: "Between" } };
      const [list, decimal, none] = [
        sheet.getRange("D2").dataValidation,
        sheet.getRange("D3").dataValidation,
        sheet.getRange("E1").dataValidation,
      ];
      list.load("type,rule");
      decimal.load("type");
      none.load("type");
      await context.sync();
      return [list.type, list.rule, decimal.type, none.type];
    });
    expect(answer).toEqual(["List", { list: { inCellDropDown: true, source: "да,нет" } }, "Decimal", "None"]);
  });

  it("sets links, which look like links and give an empty cell a text", async () => {
    const answer = await bench.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Лист1");
      const linked = sheet.getRange("F1");
      linked.hyperlink = { documentReference: "Лист1!A1", screenTip: "к началу" };
      const empty = sheet.getRange("F1");
      empty.load("values");
      await context.sync();
      linked.formulas = [["В начало"]];
      linked.load("hyperlink,format/font/underline,format/font/color");
      const plain = sheet.getRange("F2");
      plain.load("hyperlink");
      await context.sync();
      return [empty.values, linked.hyperlink, linked.format.font.underline, linked.format.font.color, plain.hyperlink];
    });
    expect(answer).toEqual([
      [["Лист1!A1"]],
      { documentReference: "Лист1!A1", screenTip: "к началу", textToDisplay: "В начало" },
      "Single",
      "#0563C1",
      null,
    ]);
  });

  it("makes tables, their columns and rows", async () => {
    const answer = await bench.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Таблица");
      sheet.getRange("A1:B3").values = [
        ["Школа", "Доля"],
        ["№ 1", 0.2],
        ["№ 2", 0.4],
      ];
      const table = sheet.tables.add("A1:B3", true);
      table.name = "Школы";
      table.rows.add(-1, [["№ 3", 0.6]]);
      table.columns.add(-1, [["Год"], [2024], [2024], [2025]]);
      const range = table.getRange();
      range.load("address,values");
      const body = context.workbook.tables.getItem("школы").getDataBodyRange();
      body.load("address");
      const year = table.columns.getItem("год");
      year.load("index,values");
      await context.sync();
      table.rows.getItemAt(0).delete();
      const after = table.getDataBodyRange();
      after.load("values,address");
      await context.sync();
      return [range.address, range.values.at(-1), body.address, year.index, year.values.flat(), after.address, after.values.flat()];
    });
    expect(answer).toEqual([
      "Таблица!A1:C4",
      ["№ 3", 0.6, 2025],
      "Таблица!A2:C4",
      2,
      ["Год", 2024, 2024, 2025],
      "Таблица!A2:C3",
      ["№ 2", 0.4, 2024, "№ 3", 0.6, 2025],
    ]);
  });

  it("makes charts whose series follow renaming and inserted rows", async () => {
    const answer = await bench.run(async (context) => {
      const sheet = context.workbook.worksheets.add("График");
      sheet.getRange("A1:B4").values = [
        ["Школа", "Доля"],
        ["№ 1", 0.2],
        ["№ 2", 0.4],
        ["№ 3", 0.6],
      ];
      const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:B4"), "Columns");
      chart.title.text = "Доля низких результатов";
      chart.title.format.font.size = 10;
      chart.legend.visible = false;
      chart.axes.valueAxis.maximum = 1;
      chart.axes.valueAxis.title.text = "доля";
      chart.axes.categoryAxis.reversePlotOrder = true;
      const series = chart.series.getItemAt(0);
      series.format.fill.setSolidColor("#1F4E78");
      series.gapWidth = 55;
      chart.setPosition("D2", "H10");
      sheet.name = "Наш график";
      sheet.getRange("1:1").insert("Down");
      const source = series.getDimensionDataSourceString("Values");
      const names = series.getDimensionDataSourceString("Categories");
      chart.load("name,left,top,width,height,chartType");
      series.load("name,gapWidth");
      await context.sync();
      return [chart.name, chart.left, chart.width, source.value, names.value, series.name, series.gapWidth];
    });
    expect(answer).toEqual(["Диаграмма 1", 144, 240, "'Наш график'!$B$3:$B$5", "'Наш график'!$A$3:$A$5", "Доля", 55]);
    const chart = Object.values(bench.model.side.book.sheets).flatMap((side) => side.charts)[0];
    expect(chart).toMatchObject({
      title: "Доля низких результатов",
      members: {
        "title.format.font.size": 10,
        "legend.visible": false,
        "axes.valueAxis.maximum": 1,
        "axes.valueAxis.title.text": "доля",
        "axes.categoryAxis.reversePlotOrder": true,
      },
      series: [{ format: { "format.fill.color": "#1F4E78", gapWidth: 55 } }],
    });
  });

  it("refuses loudly what it does not know", async () => {
    const { code } = await bench.failure(async (context) => {
      context.workbook.worksheets.getItem("Лист1").shapes.addTextBox("нет");
      await context.sync();
    });
    expect(code).toBe("ApiNotImplementedByBench");
    expect(bench.host.engine.defects).toEqual([]);
  });
});

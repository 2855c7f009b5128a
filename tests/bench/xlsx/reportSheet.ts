import type { IWorkbookData } from "@univerjs/core";
import { emptySideSheet, type SideBook, type SideSheet } from "../../../bench/model/sideData";

/** Adds a sheet with everything a generated one has: looks, formulas, links, conditional formats, a chart, print layout. Gives its id. */
export function reportSheet(snapshot: IWorkbookData, side: SideBook, name = "Рейтинг «Опоры»", id = "report"): string {
  const title = { ff: "Calibri", fs: 16, bl: 1 as const, cl: { rgb: "#1B4F72" }, vt: 2 };
  const heading = {
    ff: "Calibri",
    fs: 9,
    bl: 1 as const,
    cl: { rgb: "#1B4F72" },
    bg: { rgb: "#DCE8F0" },
    tb: 3,
    ht: 2,
    vt: 2,
    bd: { b: { s: 8, cl: { rgb: "#1B4F72" } } },
  };
  const body = { ff: "Calibri", fs: 10, cl: { rgb: "#222B33" }, vt: 2, bd: { b: { s: 1, cl: { rgb: "#C3CCD3" } } } };
  const number = { ...body, ht: 2, n: { pattern: "0.0" } };
  const prose = { ...body, pd: { l: 11 }, ht: 1 };
  const row = (
    place: number,
    school: string,
    index: { f?: string; v: number },
    low: number,
    step: number,
    tick: number,
    rest: number,
    status: string,
  ) => ({
    0: { v: place, t: 2, s: number },
    1: { v: school, t: 1, s: prose },
    2: { ...index, t: 2, s: number },
    3: { v: low, t: 2, s: number },
    4: { v: step, t: 2, s: number },
    5: { v: tick, t: 2, s: number },
    6: { v: rest, t: 2, s: number },
    7: { v: status, t: 1, s: prose },
  });
  snapshot.sheets[id] = {
    id,
    name,
    hidden: 0,
    rowCount: 200,
    columnCount: 30,
    tabColor: "#1B4F72",
    showGridlines: 0,
    freeze: { xSplit: 2, ySplit: 6, startRow: 6, startColumn: 2 },
    defaultColumnWidth: 64,
    defaultRowHeight: 20,
    columnData: { 0: { w: 54 }, 1: { w: 194 }, 7: { w: 131 } },
    rowData: { 0: { h: 32, ia: 0 }, 5: { h: 40, ia: 0 } },
    mergeData: [{ startRow: 2, startColumn: 0, endRow: 2, endColumn: 3 }],
    cellData: {
      0: { 0: { v: "Рейтинг", t: 1, s: title } },
      1: { 0: { v: " Для адресной методической поддержки.\nНе оценка школы, руководителя или учителя.", t: 1, s: prose } },
      2: { 0: { v: "объединено", t: 1 } },
      3: { 0: { v: "-5 & <не формула>", t: 4 }, 1: { v: 1, t: 3 }, 2: { v: "#N/A", t: 1 }, 3: { v: "#N/A", t: 4 }, 4: { v: "007", t: 1 } },
      5: Object.fromEntries(
        ["№", "Школа", "ИСБШ", "Низ", "До точки", "Точка", "До верха", "Вывод"].map((text, column) => [
          column,
          { v: text, t: 1, s: heading },
        ]),
      ),
      6: row(1, "СОШ № 1", { f: "=шнор.исбш(D7:D9)", v: 41.5 }, 40, 9, 0.55, 9, "■ ШНОР"),
      7: row(2, "СОШ с. Ново-Мостовое", { f: '=IFNA(C7*2,"нет IFNA(")', v: 83 }, 45, 6, 0.55, 7, "▲ группа риска"),
      8: row(3, "Гимназия", { v: 61.25 }, 52, 5, 0.55, 6, "● в порядке"),
      9: {
        1: { f: "=SUM(C7:C9)", v: 185.75, t: 2, s: number },
        2: { f: '=IF(B10>0,"да","нет")', v: "да", t: 1 },
        3: { f: "=B10>0", v: 1, t: 3 },
        4: { f: "=NA()", v: "#N/A", t: 1 },
      },
    },
  };
  snapshot.sheetOrder.push(id);
  side.sheets[id] = reportSide(name);
  return id;
}

function reportSide(name: string): SideSheet {
  const ref = (column: string) => `'${name}'!$${column}$7:$${column}$9`;
  const series = (id: string, column: string, color: string) => ({
    id,
    name: `='${name}'!$${column}$6`,
    values: ref(column),
    xValues: ref("B"),
    format: { "fill.color": color, gapWidth: 55 },
  });
  const statuses = { startRow: 6, startColumn: 7, endRow: 8, endColumn: 7 };
  const sign = (id: string, text: string, color: string, priority: number) => ({
    id,
    ranges: [statuses],
    type: "ContainsText",
    priority,
    stopIfTrue: false,
    rule: { operator: "BeginsWith", text },
    format: { fill: { color } },
  });
  return {
    ...emptySideSheet(),
    customProperties: { "opora.generated": "рейтинг", "opora.key": "rating" },
    hyperlinks: [
      { range: { startRow: 6, startColumn: 1, endRow: 6, endColumn: 1 }, documentReference: `'${name}'!A1`, screenTip: "К началу" },
      { range: { startRow: 7, startColumn: 1, endRow: 7, endColumn: 1 }, address: "https://example.org/?a=1&b=2" },
    ],
    validations: [
      {
        ranges: [{ startRow: 6, startColumn: 8, endRow: 8, endColumn: 8 }],
        rule: { list: { inCellDropDown: true, source: "да,нет" } },
        ignoreBlanks: true,
      },
      {
        ranges: [{ startRow: 6, startColumn: 9, endRow: 8, endColumn: 9 }],
        rule: { decimal: { formula1: 0, formula2: 1, operator: "Between" } },
        errorAlert: { showAlert: true, style: "Stop", title: "Доля", message: "От 0 до 1" },
      },
    ],
    conditionalFormats: [
      sign("1", "■", "#F2CDBD", 1),
      sign("2", "▲", "#FBEDBE", 2),
      sign("3", "●", "#E2F0E8", 3),
      {
        id: "4",
        ranges: [{ startRow: 6, startColumn: 2, endRow: 8, endColumn: 2 }],
        type: "CellValue",
        priority: 4,
        stopIfTrue: true,
        rule: { formula1: "=45", operator: "LessThan" },
        format: { font: { bold: true, color: "#1B4F72" } },
      },
      {
        id: "5",
        ranges: [{ startRow: 6, startColumn: 3, endRow: 8, endColumn: 3 }],
        type: "ColorScale",
        priority: 5,
        stopIfTrue: false,
        rule: { criteria: { minimum: { type: "LowestValue", color: "#FFFFFF" }, maximum: { type: "HighestValue", color: "#7099B7" } } },
        format: {},
      },
    ],
    autoFilter: { startRow: 5, startColumn: 0, endRow: 8, endColumn: 7 },
    charts: [
      {
        id: "chart",
        name: "Интервалы",
        type: "BarStacked",
        title: "Рейтинг: чем правее, тем выше",
        left: 20,
        top: 220,
        width: 480,
        height: 220,
        altText: "Школы по рейтингу с интервалами: Гимназия 52–64 …",
        series: [series("a", "D", "none"), series("b", "E", "#7099B7"), series("c", "F", "#222B33"), series("d", "G", "#7099B7")],
        members: {
          "legend.visible": false,
          "axes.categoryAxis.reversePlotOrder": true,
          "axes.valueAxis.minimum": 25,
          "axes.valueAxis.maximum": 75,
          "axes.valueAxis.majorUnit": 25,
          "axes.valueAxis.title.text": "баллы рейтинга",
          "plotArea.format.border.color": "#56616B",
        },
      },
      {
        id: "points",
        name: "ИСБШ и результат",
        type: "XYScatter",
        title: "ИСБШ и результат",
        left: 520,
        top: 220,
        width: 320,
        height: 220,
        altText: "Точки",
        series: [
          {
            id: "p",
            name: "Школы",
            values: ref("D"),
            xValues: ref("C"),
            format: { markerStyle: "Square", markerSize: 8, markerBackgroundColor: "#1B4F72", "points.0.dataLabel.text": "СОШ № 1" },
          },
        ],
        members: {
          "axes.valueAxis.positionAt": 50,
          "axes.valueAxis.position": "Custom",
          "legend.visible": true,
          "legend.position": "Bottom",
        },
      },
      {
        id: "line",
        name: "По годам",
        type: "LineMarkers",
        title: "",
        left: 20,
        top: 460,
        width: 320,
        height: 180,
        altText: "Линия",
        series: [
          {
            id: "l",
            name: "Школа",
            values: ref("C"),
            xValues: ref("B"),
            format: {
              "line.color": "#1B4F72",
              "line.weight": 2.25,
              markerStyle: "Square",
              markerBackgroundColor: "#1B4F72",
              hasDataLabels: true,
              "dataLabels.position": "Top",
            },
          },
        ],
        members: {},
      },
    ],
    pageLayout: {
      rowBreaks: [7, 9],
      orientation: "Landscape",
      paperSize: "A4",
      zoom: { horizontalFitToPages: 1 },
      margins: { left: 56.7, right: 34, top: 39.7, bottom: 48.2 },
      printTitleRows: { startRow: 5, startColumn: 0, endRow: 5, endColumn: 16383 },
      printArea: { startRow: 0, startColumn: 0, endRow: 40, endColumn: 7 },
      centerHorizontally: true,
      headersFooters: { leftFooter: "&8Адресная методическая поддержка, не оценка", rightFooter: "&8Страница &P из &N" },
    },
  };
}

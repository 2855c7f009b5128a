import { createNodeModel } from "../../../bench/model/createNodeModel";
import { plottedChart } from "../../../bench/model/plottedChart";
import type { SideChart } from "../../../bench/model/sideData";
import type { WorkbookModel } from "../../../bench/model/workbookModel";
import { axisScale } from "../../../bench/page/charts/axisScale";
import { drawChart } from "../../../bench/page/charts/drawChart";
import { stackedValues } from "../../../bench/page/charts/stackedValues";

jest.setTimeout(60_000);

const chart = (type: string, more: Partial<SideChart> = {}): SideChart => ({
  ...{ id: "1", name: "Диаграмма 1", type, title: "Рейтинг <школ>", left: 72, top: 36, width: 360, height: 216, altText: "" },
  series: [
    { id: "a", name: "до", values: "Лист1!$B$1:$B$3", xValues: "Лист1!$A$1:$A$3", format: { "format.fill.color": "none" } },
    { id: "b", name: "после", values: "Лист1!$C$1:$C$3", xValues: "Лист1!$A$1:$A$3", format: {} },
  ],
  members: { "axes.valueAxis.minimum": 0, "axes.valueAxis.maximum": 100 },
  ...more,
});
const count = (markup: string, part: string) => markup.split(part).length - 1;

describe("charts on the page", () => {
  let model: WorkbookModel;
  let sheet: string;
  beforeAll(() => {
    model = createNodeModel();
    sheet = model.sheets.ids()[0]!;
    const rows = [
      ["СОШ № 1", 40, 10],
      ["СОШ № 2", null, 20],
      ["СОШ № 3", 50, 30],
    ] as const;
    rows.forEach(([name, from, length], row) => {
      model.writer.put(sheet, row, 0, { v: name, t: 1 });
      if (from !== null) model.writer.put(sheet, row, 1, { v: from, t: 2 });
      model.writer.put(sheet, row, 2, { v: length, t: 2 });
    });
    model.flush();
  });
  afterAll(() => model.dispose());

  it("read the cells as they stand: an empty cell is a gap, not 0; points become pixels", () => {
    const plotted = plottedChart(model, chart("BarStacked"));
    expect(plotted).toMatchObject({ left: 96, top: 48, width: 480, height: 288 });
    expect(plotted.series.map(({ values }) => values)).toEqual([
      [40, null, 50],
      [10, 20, 30],
    ]);
    expect(plotted.series[0]?.categories).toEqual(["СОШ № 1", "СОШ № 2", "СОШ № 3"]);
  });

  it("leave out hidden rows, unless the chart shows them", () => {
    model.measures.setRowsHidden(sheet, 2, 2, true);
    expect(plottedChart(model, chart("Line")).series[1]?.values).toEqual([10, 20]);
    const all = chart("Line", { members: { plotVisibleOnly: false } });
    expect(plottedChart(model, all).series[1]?.values).toEqual([10, 20, 30]);
    model.measures.setRowsHidden(sheet, 2, 2, false);
  });

  it("draw no series whose sheet is gone", () => {
    const gone = chart("Line", { series: [{ id: "a", name: "x", values: "#REF!$A$1:$A$3", format: {} }] });
    expect(plottedChart(model, gone).series[0]?.values).toEqual([]);
    expect(drawChart(plottedChart(model, gone))).toContain("<svg");
  });

  it("draw stacked bars; the one without a fill holds its place", () => {
    const markup = drawChart(plottedChart(model, chart("BarStacked")));
    expect(count(markup, 'class="bar"')).toBe(5);
    expect(count(markup, 'fill="none" stroke="none" class="bar"')).toBe(2);
    expect(markup).toContain("Рейтинг &lt;школ&gt;");
    expect(markup).toContain("СОШ № 1");
  });

  it("draw lines with markers and labels; a gap breaks the line", () => {
    const format = { "format.line.color": "#1B4F72", hasDataLabels: true, markerStyle: "Square" };
    const series = [{ id: "a", name: "школа", values: "Лист1!$B$1:$B$3", format }];
    const markup = drawChart(plottedChart(model, chart("LineMarkers", { series })));
    expect(count(markup, 'class="marker"')).toBe(2);
    expect(count(markup, 'class="data-label"')).toBe(2);
    expect(/d="(M[^"]*)"[^>]*class="line"/.exec(markup)?.[1]?.match(/M/g)).toHaveLength(2);
  });

  it("draw a scatter chart with the text of single points, and nothing beyond the axes' bounds", () => {
    const format = { "points.0.hasDataLabel": true, "points.0.dataLabel.text": "с. Озёрное" };
    const series = [{ id: "a", name: "школы", values: "Лист1!$C$1:$C$3", xValues: "Лист1!$B$1:$B$3", format }];
    const members = { "axes.categoryAxis.minimum": 30, "axes.categoryAxis.maximum": 45 };
    const markup = drawChart(plottedChart(model, chart("XYScatter", { series, members })));
    expect(count(markup, 'class="marker"')).toBe(1);
    expect(markup).toContain("с. Озёрное");
  });

  it("say of a kind they do not draw that it is there", () => {
    expect(drawChart(plottedChart(model, chart("Pie")))).toContain("диаграмма вида Pie есть в книге");
  });

  it("choose round bounds and ticks where none were set", () => {
    expect(axisScale({ values: [3, 41], fromZero: true })).toEqual({ minimum: 0, maximum: 50, ticks: [0, 10, 20, 30, 40, 50] });
    expect(axisScale({ values: [20, 70], minimum: 25, maximum: 75, majorUnit: 25, fromZero: false }).ticks).toEqual([25, 50, 75]);
    expect(axisScale({ values: [], fromZero: false })).toMatchObject({ minimum: 0, maximum: 1 });
  });

  it("stack what is below zero downwards", () => {
    expect(stackedValues([[2], [-1], [3]], "stacked")).toEqual([[{ from: 0, to: 2 }], [{ from: 0, to: -1 }], [{ from: 2, to: 5 }]]);
  });
});

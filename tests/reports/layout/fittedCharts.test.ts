import { fittedCharts } from "../../../src/reports/layout/fittedCharts";
import type { ChartDescription, SheetDescription } from "../../../src/reports/layout/sheetDescription";
import { tableEnd } from "../../../src/reports/layout/tableEnd";
import { smallInput } from "../smallDistrict";
import { composeRating } from "../../../src/reports/rating/composeRating";

const chart = (rows: number, least: number, beside = false): ChartDescription => ({
  rows,
  least,
  beside,
  draw: () => {
    throw new Error("nothing is drawn here");
  },
});
const sheet = (rows: number, charts: readonly ChartDescription[], notes = 3): SheetDescription => ({
  key: "rating",
  title: "Т",
  stamp: "С",
  legend: "О",
  answer: "И",
  columns: [{ heading: "Школа", width: 100, look: "text", format: "@" }],
  rows: Array.from({ length: rows }, () => ["школа"]),
  charts,
  notes: Array.from({ length: notes }, () => "п"),
  orientation: "Portrait",
  freezeColumns: 1,
});
const rowsOf = (description: SheetDescription): number[] => fittedCharts(description).map(({ rows }) => rows);

// A portrait page of one column of 100 characters holds 776 points; the skeleton takes 114 of them, a row of the table 15.5.
describe("charts that stay with their table", () => {
  it("are as high as they would be where there is room", () => expect(rowsOf(sheet(10, [chart(20, 10)]))).toEqual([20]));
  it("are lower where that keeps them and the notes on the page", () => {
    const [rows] = rowsOf(sheet(22, [chart(20, 10)])) as [number];
    expect(rows).toBeGreaterThanOrEqual(10);
    expect(rows).toBeLessThan(20);
    const { left } = tableEnd(sheet(22, []));
    expect((rows + 1) * 15 + 3 * 14).toBeLessThanOrEqual(left);
    expect((rows + 2) * 15 + 3 * 14).toBeGreaterThan(left);
  });
  it("stay as they are where even the lowest go to the next page", () => expect(rowsOf(sheet(38, [chart(20, 10)]))).toEqual([20]));
  it("that stand side by side get lower together", () => {
    const [first, second] = rowsOf(sheet(22, [chart(20, 10), chart(18, 9, true)])) as [number, number];
    expect(first).toBe(second);
    expect(first).toBeLessThan(18);
  });
  it("never change without charts", () => expect(fittedCharts(sheet(5, []))).toEqual([]));
});

describe("where a table ends in print", () => {
  it("is a page for each 776 points, the heading again on each", () => {
    expect(tableEnd(sheet(10, [])).page).toBe(1);
    expect(tableEnd(sheet(60, [])).page).toBe(2);
    expect(tableEnd(sheet(0, [])).left).toBeGreaterThan(600);
  });
});

describe("a rating of more schools than a page has bars for", () => {
  it("is drawn in parts with one axis, so that no chart is cut between two pages", () => {
    const input = smallInput();
    const [one] = input.analysis.schools.filter(({ rating }) => rating !== null);
    if (!one?.rating) throw new Error("a school with a rating is needed");
    const schools = Array.from({ length: 36 }, (_, at) => ({
      ...one,
      rating: { ...one.rating!, value: 40 + at / 4, low: at === 0 ? 20 : 38, high: 60 },
    }));
    const { charts } = composeRating({ ...input, analysis: { ...input.analysis, schools } });
    expect(
      charts.map(({ title, valueAxis, series }) => [/\d(?=\D+\d\)$)/.exec(title)?.[0], valueAxis?.minimum, series[0]?.values.rows]),
    ).toEqual([
      ["1", 0, 18],
      ["2", 0, 18],
    ]);
  });
});

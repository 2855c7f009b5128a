import { yearLines } from "../../../src/app/overview/yearLines";

const values = (known: Readonly<Record<number, number>>) => Object.entries(known).map(([year, value]) => ({ year: Number(year), value }));
const plain = (text: string): string => text.replaceAll("\u00a0", " ");

describe("yearLines: small lines on one scale", () => {
  it("a missing year is a gap in the line and «нет данных» in words; first and last are named", () => {
    const [line] = yearLines([
      { name: "Индекс результатов по годам", values: values({ 2021: 30, 2022: 34, 2024: 36, 2025: 40 }), district: 51.24 },
    ]);
    expect(line?.runs.map((run) => run.map(({ at }) => at))).toEqual([
      [0, 25],
      [75, 100],
    ]);
    expect([line?.first.text, line?.last.text, line?.firstYear, line?.lastYear]).toEqual(["30,0", "40,0", "2021", "2025"]);
    expect(plain(line?.reference?.text ?? "")).toBe("район 51,2");
    expect(plain(line?.alternative ?? "")).toBe(
      "Индекс результатов по годам. 2021: 30,0; 2022: 34,0; 2023: нет данных; 2024: 36,0; 2025: 40,0. Для сравнения: район 51,2.",
    );
    expect(line?.points.every(({ height }) => height > 0 && height < 100)).toBe(true);
  });

  it("equal changes in the same years are equal slopes beside each other", () => {
    const [results, conditions] = yearLines([
      { name: "Индекс результатов", values: values({ 2021: 20, 2025: 40 }), district: 45 },
      { name: "ИСБШ", values: values({ 2023: 50, 2024: 55 }), district: 50 },
    ]);
    const slope = (line: typeof results): number =>
      ((line?.last.height ?? NaN) - (line?.first.height ?? NaN)) / ((line?.last.at ?? NaN) - (line?.first.at ?? NaN));
    expect(slope(results)).toBeCloseTo(slope(conditions), 9);
    expect([conditions?.first.at, conditions?.last.at]).toEqual([50, 75]);
    expect([conditions?.firstYear, conditions?.lastYear]).toEqual(["2021", "2025"]);
  });

  it("a flat line stays flat: the scale is never narrower than 30 points", () => {
    const [line] = yearLines([{ name: "ИСБШ", values: values({ 2024: 50, 2025: 51 }), district: null }]);
    expect((line?.last.height ?? 0) - (line?.first.height ?? 0)).toBeCloseTo(100 / 30);
    expect(line?.reference).toBeNull();
  });

  it("one year or none makes no line, and does not stretch the other's scale", () => {
    const alone = { name: "ИСБШ", values: values({ 2024: 50, 2025: 51 }), district: 50 };
    const [none, one, line] = yearLines([
      { name: "Индекс", values: [], district: 90 },
      { name: "Индекс", values: values({ 2019: 5 }), district: null },
      alone,
    ]);
    expect([none, one]).toEqual([null, null]);
    expect(line).toEqual(yearLines([alone])[0]);
    expect(yearLines([])).toEqual([]);
  });
});

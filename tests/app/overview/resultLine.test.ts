import type { SchoolDynamics } from "../../../src/domain/monitoring/schoolDynamics";
import { resultLine } from "../../../src/app/overview/resultLine";

const point = (year: number, resultIndex: number | null) => ({ year, resultIndex }) as SchoolDynamics["points"][number];
const plain = (text: string): string => text.replaceAll("\u00a0", " ");

describe("resultLine: «Результаты» by years", () => {
  it("a missing year is a gap; first and last are named; chance is said", () => {
    const line = resultLine(
      {
        points: [point(2021, 30), point(2022, 34), point(2023, null), point(2024, 36), point(2025, 40)],
        changes: [{ from: 2024, to: 2025, change: { change: 4, low: -2, high: 10, significant: false }, sameComposition: true }],
      },
      51.24,
    );
    expect(line?.runs.map((run) => run.map(({ at }) => at))).toEqual([
      [0, 25],
      [75, 100],
    ]);
    expect([line?.first, line?.last, line?.firstYear, line?.lastYear]).toEqual(["30,0", "40,0", "2021", "2025"]);
    expect(plain(line?.reference?.text ?? "")).toBe("район 51,2");
    expect(plain(line?.change ?? "")).toBe("с 2024 года: +4,0, в пределах случайных колебаний");
    expect(line?.points.every(({ height }) => height > 0 && height < 100)).toBe(true);
  });

  it("a flat line stays flat: the scale is never narrower than 30 points", () => {
    const line = resultLine({ points: [point(2024, 50), point(2025, 51)], changes: [] }, null);
    const [one, two] = line?.points ?? [];
    expect((two?.height ?? 0) - (one?.height ?? 0)).toBeCloseTo(100 / 30);
    expect(plain(line?.change ?? "")).toMatch(/^Изменение не оценить/);
  });

  it("one year makes no line", () => {
    expect(resultLine({ points: [point(2025, 50)], changes: [] }, 50)).toBeNull();
  });
});

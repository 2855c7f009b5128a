import { expectedRebound } from "../../../src/domain/monitoring/expectedRebound";
import { changeRow } from "../../../src/reports/dynamics/changeChart";
import { composeDynamics } from "../../../src/reports/dynamics/composeDynamics";
import { districtDynamics } from "../../../src/reports/dynamics/districtDynamics";
import { formatChange } from "../../../src/text/typography/formatChange";
import { leadText, tableTexts } from "../sheetText";
import { smallDataset, smallInput } from "../smallDistrict";

/** The small district with school s3 much better in 2025 and s1 without results of 2024. */
const moved = smallInput({
  dataset: {
    ...smallDataset,
    facts: smallDataset.facts
      .filter(({ schoolId, year }) => schoolId !== "s1" || year !== 2024)
      .map((fact) =>
        fact.schoolId === "s3" && fact.year === 2025 ? { ...fact, marks: { 2: 0, 3: 1, 4: 9, 5: 20 }, low: 0, mean: 139 / 30 } : fact,
      ),
  },
});

describe("«Динамика»", () => {
  const rows = tableTexts(composeDynamics(moved));
  const row = (name: string): string[] => rows.find(([, school]) => school === name) ?? [];

  it("counts what surely changed, and compares the years that most schools have", () =>
    expect(leadText(composeDynamics(moved), 4)).toBe(
      "2025 г. к 2024 г.: ↑ рост — 1, ↓ снижение — 0, ≈ в пределах случайных колебаний — 3, ◊ сравнить нельзя — 1.",
    ));

  it("prints the change with its interval; no change is «в пределах колебаний»", () => {
    const { change } = districtDynamics(moved).get("s3")?.changes.at(-1) ?? {};
    expect(row("СОШ № 5 а. Кубран")[5]).toBe(
      `${formatChange(change?.change ?? NaN, 1)} (от ${formatChange(change?.low ?? NaN, 1)} до ${formatChange(change?.high ?? NaN, 1)})`,
    );
    expect(row("СОШ № 5 а. Кубран")[6]).toBe("↑ рост");
    expect(row("СОШ а. Эркен").slice(2, 7)).toEqual([
      expect.any(String),
      expect.any(String),
      expect.any(String),
      expect.stringMatching(/^0,0 \(от −\d+,\d до \+\d+,\d\)$/),
      "≈ в пределах колебаний",
    ]);
  });

  it("says where a year between is missing and never fills it", () => {
    expect(row("СОШ № 25 а. Кызыл")[3]).toBe("н/д");
    expect(row("СОШ № 25 а. Кызыл")[6]).toBe("≈ в пределах колебаний; между ними год без данных");
    expect(row("СОШ с. Новое").slice(2, 12)).toEqual(["н/д", "н/д", "н/д", "н/д", "◊ сравнить не с чем", "н/д", "н/д", "н/д", "н/д", "—"]);
  });

  it("names the return to the mean as (1 − B) of the gap, and why it is too early to leave the list", () => {
    const { rating } = moved.analysis.schools[0] ?? {};
    const reliability = (rating?.deviation ?? NaN) / (rating?.rawDeviation ?? NaN);
    const points = 25 * expectedRebound(rating?.rawDeviation ?? NaN, reliability);
    expect(row("СОШ № 25 а. Кызыл").at(-1)).toBe(
      `Возврат к среднему без мер: около ${formatChange(points, 1)} балла рейтинга. Выход, если считать с 2023 г., последнего года с критерием (год включения не записан): рано, нет 2 лет подряд без критерия.`,
    );
  });

  it("has nothing to compare in a district of one year and says so", () => {
    const facts = smallDataset.facts.filter(({ year }) => year === 2025);
    const sheet = composeDynamics(smallInput({ dataset: { ...smallDataset, facts } }));
    expect(leadText(sheet, 4)).toBe("Сравнить не с чем: сопоставимых результатов ОГЭ и ЕГЭ двух лет нет ни у одной школы.");
    expect(sheet.charts.map(({ type, series }) => [type, series.length])).toEqual([["BarClustered", 1]]);
  });

  it("hides shares behind fewer pupils than may be shown", () => {
    const few = { 2: 1, 3: 1, 4: 0, 5: 0 };
    const facts = smallDataset.facts.map((fact) =>
      fact.schoolId === "s4" && fact.year === 2025 ? { ...fact, n: 2, marks: few, low: 1, mean: 2.5 } : fact,
    );
    const hidden = tableTexts(composeDynamics(smallInput({ dataset: { ...smallDataset, facts } }))).find(
      ([, name]) => name === "СОШ а. Эркен",
    );
    expect([hidden?.[9], hidden?.[10]]).toEqual(["<5", "н/д"]);
  });

  it("draws the threshold as a line of the grid", () => {
    const chart = composeDynamics(smallInput({}, { lowShareThreshold: 25 })).charts.at(-1);
    expect(chart?.valueAxis).toMatchObject({ minimum: 0, maximum: 50, majorUnit: 25 });
  });
});

describe("the bar of a change", () => {
  const ends = (change: number, low: number, high: number): [number, number] => {
    const pieces = changeRow({ school: "а", change, low, high }).slice(1) as number[];
    const sum = (from: number, to: number): number => pieces.slice(from, to).reduce((total, piece) => total + piece, 0);
    return [sum(4, 8), sum(0, 4)];
  };

  it("reaches from the lower to the upper bound across zero", () => {
    const [left, right] = ends(2, -3, 7);
    expect([left, right]).toEqual([expect.closeTo(-3, 12), expect.closeTo(7, 12)]);
  });

  it("stands wholly on one side where chance does not explain the change, with the gap to zero left empty", () => {
    expect(ends(10, 4, 16)).toEqual([0, expect.closeTo(16, 12)]);
    expect(changeRow({ school: "а", change: 10, low: 4, high: 16 })[1]).toBe(4);
    expect(ends(-10, -16, -4)).toEqual([expect.closeTo(-16, 12), 0]);
    expect(changeRow({ school: "а", change: -10, low: -16, high: -4 })[5]).toBe(-4);
  });

  it("puts the tick at the change", () => {
    const [, gap, before] = changeRow({ school: "а", change: 10, low: 4, high: 16 }) as [string, number, number];
    expect(gap + before).toBeCloseTo(10 - 0.175, 12);
  });
});

import { noSupport } from "../../../src/domain/support/noSupport";
import { expectedRangeRow } from "../../../src/reports/typology/expectedRangeChart";
import { composeTypology } from "../../../src/reports/typology/composeTypology";
import { leadText, tableTexts } from "../sheetText";
import { smallDataset, smallInput } from "../smallDistrict";

describe("«Типология»", () => {
  const input = smallInput();
  const sheet = composeTypology(input);
  const rows = tableTexts(sheet);

  it("stands from what asks for help on; a school without data says why it has no type", () => {
    expect(rows.map((row) => [row[1], row[2]])).toEqual([
      ["СОШ № 25 а. Кызыл", "■ ШНОР в неблагоприятных условиях"],
      ["СОШ № 5 а. Кубран", "○ стабильная"],
      ["СОШ а. Эркен", "○ стабильная"],
      ["СОШ № 2 с. Абазкое", "● ресурсная"],
      ["СОШ с. Новое", "◊ ИСБШ н/д"],
    ]);
    expect(leadText(sheet, 4)).toBe(
      "Низкие результаты — 1 (в сложных условиях — 1, из них ШНОР — 1; при благополучных — 0), стабильных — 2, резильентных — 0, ресурсных — 1, без типа — 1. ШНСУ — 1.",
    );
  });

  it("puts the expected range beside the fact, both unshrunk on the scale of the rating", () => {
    const { expectedDeviation } = input.analysis.schools[0] ?? {};
    // d̂ = −0.345 ± 0.594 with the slope 0.15 ± 0.20 of a district too small for one of its own.
    expect(rows[0]?.[6]).toBe("26,5–56,2");
    expect(sheet.cells[6]?.[7]).toBe(Math.max(0, 50 + 25 * (expectedDeviation?.actual ?? NaN)));
    expect(rows[0]?.[8]).toBe("↓ ниже ожидаемого");
  });

  it("names the schools most like it by their conditions, with their rating", () =>
    expect(rows[1]?.[9]).toMatch(/^СОШ а\. Эркен \d\d,\d; СОШ № 2 с\. Абазкое \d\d,\d$/));

  it("has «цена — качество» only where spending is known", () => {
    const source = { file: null, sheet: "Ресурсы", address: "B2" };
    const resources = ["s1", "s2", "s3", "s4"].map((schoolId) => ({
      schoolId,
      year: 2025,
      spending: 100_000,
      equipment: null,
      specialist: null,
      distance: null,
      source,
    }));
    const withCost = composeTypology(smallInput({ dataset: { ...smallDataset, support: { ...noSupport, resources } } }));
    expect(sheet.cells[5]).not.toContain("«Цена — качество»");
    expect(withCost.cells[5]?.[10]).toBe("«Цена — качество»");
    const indices = input.analysis.schools.slice(0, 4).map(({ resultIndex }) => resultIndex ?? NaN);
    const mean = indices.reduce((sum, index) => sum + index, 0) / 4;
    expect(withCost.cells[6]?.[10]).toBeCloseTo((indices[0] ?? NaN) / mean, 12);
    const few = { ...noSupport, resources: resources.slice(0, 2) };
    const withFew = composeTypology(smallInput({ dataset: { ...smallDataset, support: few } }));
    expect(withFew.cells[6]?.[10]).toBe("н/д");
  });

  it("stands without passports too: no type, no chart, and nothing is a number that is not known", () => {
    const bare = composeTypology(smallInput({ dataset: { ...smallDataset, context: [] } }));
    expect(bare.charts).toEqual([]);
    expect(tableTexts(bare)[0]?.slice(2, 5)).toEqual(["◊ ИСБШ н/д", "н/д", "н/д"]);
  });
});

describe("the bar of an expected range", () => {
  const sum = (cells: readonly unknown[], count: number): number =>
    cells.slice(1, 1 + count).reduce((total: number, piece) => total + (piece as number), 0);
  const bar = (actual: number) => expectedRangeRow({ school: "а", low: 40, high: 60, actual });

  it("keeps the range in its place wherever the tick of the fact stands", () => {
    // Pieces up to the range, then up to its end; a tick on its left edge hides a part of it.
    expect([sum(bar(30), 3), sum(bar(30), 6)]).toEqual([40, 60]);
    expect([sum(bar(50), 3), sum(bar(50), 6)]).toEqual([40, expect.closeTo(60, 12)]);
    expect([sum(bar(70), 3), sum(bar(70), 6)]).toEqual([40, 60]);
  });

  it("puts the tick at the fact, and at the edge of the scale where the fact lies outside", () => {
    expect(sum(bar(30), 1)).toBeCloseTo(30 - 0.275, 12);
    expect(sum(bar(50), 4)).toBeCloseTo(50 - 0.275, 12);
    expect(sum(bar(70), 7)).toBeCloseTo(70 - 0.275, 12);
    expect(sum(bar(-20), 1)).toBe(0);
    expect(sum(bar(130), 8)).toBeCloseTo(100, 12);
  });

  it("never has a piece of a negative length", () => {
    for (let actual = -10; actual <= 110; actual += 0.1) {
      const pieces = bar(actual).slice(1) as number[];
      expect(Math.min(...pieces)).toBeGreaterThanOrEqual(0);
    }
  });
});

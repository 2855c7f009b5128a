import type { Measure } from "../../../src/domain/monitoring/measureProgress";
import { overdueViews } from "../../../src/app/overview/overdueViews";
import { placeNames } from "../../../src/app/overview/placeNames";
import { quadrantView } from "../../../src/app/overview/quadrantView";

const measure = (title: string, due: string | null, done: string | null = null): Measure => ({
  schoolId: "s1",
  direction: null,
  title,
  due,
  done,
  status: null,
  document: null,
  source: { file: null, sheet: "Дорожная карта", address: "E6" },
});
const plain = (text: string): string => text.replaceAll("\u00a0", " ");

describe("«Район»", () => {
  it("quarters: the axes cross at 50, the best place comes first, decisions keep their shapes", () => {
    const view = quadrantView([
      { label: "СОШ № 1", decision: "notApplicable", place: 1, rating: 60, socialIndex: 70 },
      { label: "СОШ № 2", decision: "lowPerforming", place: 2, rating: 35, socialIndex: 40 },
    ]);
    // 0–100 is not needed: 30–70 widened to hold 70 and a margin of 3.
    expect(view.horizontal.map(({ text }) => text)).toEqual(["30", "50", "75"]);
    expect(view.middle.bottom).toBe(50);
    expect(view.points.map(({ label, sign, left, bottom }) => [label, sign, left, bottom])).toEqual([
      ["СОШ № 1", "○", (100 * 40) / 45, 75],
      ["СОШ № 2", "■", (100 * 10) / 45, 12.5],
    ]);
    expect(view.points.map(({ name }) => name !== null)).toEqual([false, true]);
    expect(plain(view.points[1]?.text ?? "")).toBe("СОШ № 2: рейтинг 35,0, ИСБШ 40,0, ШНОР");
  });

  it("a name that would cover another point is left out, one at the edge is moved inside", () => {
    const [edge, covered] = placeNames([
      { left: 1, bottom: 50, name: "СОШ № 25 а. Старо-Кызыл" },
      { left: 60, bottom: 30, name: "СОШ № 8" },
      { left: 60, bottom: 35, name: null },
      { left: 60, bottom: 25, name: null },
    ]);
    expect(edge?.side).toBe("above");
    expect(edge?.left).toBeGreaterThan(20);
    expect(covered).toBeNull();
  });

  it("a name of capitals takes more room than its letters tell: two side by side keep apart", () => {
    const [left, right] = placeNames([
      { left: 30, bottom: 50, name: "СОШ № 41" },
      { left: 50, bottom: 50, name: "СОШ № 11" },
    ]);
    expect([left?.side, right?.side]).toEqual(["above", "below"]);
  });

  it("overdue: the longest first, in days; no register is not the same as nothing overdue", () => {
    const views = overdueViews(
      [measure("Договор", "2025-03-02"), measure("Диагностика", "2025-02-25"), measure("Курсы", "2025-03-01", "2025-02-20")],
      "2025-03-05",
      () => "СОШ № 14",
    );
    expect(views?.map(({ title, late, place }) => [title, plain(late), place])).toEqual([
      ["Диагностика", "на 8 дней", "Дорожная карта!E6"],
      ["Договор", "на 3 дня", "Дорожная карта!E6"],
    ]);
    expect(overdueViews([], "2025-03-05", () => "")).toBeNull();
    expect(overdueViews([measure("Курсы", "2025-04-01")], "2025-03-05", () => "")).toEqual([]);
  });
});

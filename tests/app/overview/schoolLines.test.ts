import type { SchoolAnalysis } from "../../../src/domain/analysis/analysis";
import type { SchoolDynamics } from "../../../src/domain/monitoring/schoolDynamics";
import { schoolLines } from "../../../src/app/overview/schoolLines";

const point = (year: number, resultIndex: number | null) => ({ year, resultIndex }) as SchoolDynamics["points"][number];
const change = (significant: boolean, sameComposition: boolean) => ({
  from: 2024,
  to: 2025,
  change: { change: 4, low: significant ? 1 : -2, high: 10, significant },
  sameComposition,
});
const socialIndex = { value: 39.3 } as SchoolAnalysis["socialIndex"];
const results = (changes: SchoolDynamics["changes"]): SchoolDynamics => ({
  points: [point(2023, null), point(2024, 36), point(2025, 40)],
  changes,
});
const told = (dynamics: SchoolDynamics, analysis: Parameters<typeof schoolLines>[1]) =>
  schoolLines(dynamics, analysis, 51.2).map(({ title, line, note }) =>
    [title, line === null ? "без линии" : `${line.first.text} → ${line.last.text}`, note].join(" | ").replaceAll("\u00a0", " "),
  );

describe("schoolLines: results and conditions by years", () => {
  it("stand beside each other, each with its last change; of the results what chance may do", () => {
    const socialIndexByYear = [
      { year: 2022, value: 36.8 },
      { year: 2025, value: 39.27 },
    ];
    expect(told(results([change(false, true)]), { socialIndex, socialIndexByYear })).toEqual([
      "Индекс результатов | 36,0 → 40,0 | с 2024 года: +4,0, в пределах случайных колебаний",
      "ИСБШ по годам | 36,8 → 39,3 | с 2022 года: +2,5",
    ]);
  });

  it("a change that chance does not explain is told as it is, and other works are named", () => {
    expect(told(results([change(true, true)]), null)).toEqual(["Индекс результатов | 36,0 → 40,0 | с 2024 года: +4,0"]);
    expect(told(results([change(true, false)]), null)).toEqual([
      "Индекс результатов | 36,0 → 40,0 | с 2024 года: +4,0, но состав работ другой",
    ]);
  });

  it("ВПР alone cannot be judged; one year makes no line", () => {
    expect(told(results([]), null)[0]).toMatch(/Изменение не оценить/);
    expect(told({ points: [point(2025, 40)], changes: [] }, null)[0]).toMatch(/без линии \| Для линии нужны результаты/);
  });

  it("a single passport gives its year and value in words; none of a year on its own says why; no ИСБШ, no second line", () => {
    const one = [{ year: 2025, value: 39.27 }];
    expect(told(results([]), { socialIndex, socialIndexByYear: one })[1]).toBe(
      "ИСБШ по годам | без линии | 2025 год: 39,3. Для линии нужны социальные паспорта хотя бы за два года.",
    );
    expect(told(results([]), { socialIndex, socialIndexByYear: [] })[1]).toMatch(
      /без линии \| Паспорт каждого года по отдельности неполон/,
    );
    expect(told(results([]), { socialIndex: null, socialIndexByYear: [] })).toHaveLength(1);
  });
});

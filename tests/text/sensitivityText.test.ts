import { sensitivityText } from "../../src/text/prose/sensitivityText";

const spaces = (text: string): string => text.replaceAll("\u00a0", " ");

describe("how firm a decision is", () => {
  it("is told as firm where no variant changes it", () =>
    expect(spaces(sensitivityText({ variants: 31, dependsOn: [] }))).toBe("Решение устойчиво: то же во всех вариантах расчёта (31)."));

  it("names what it depends on, with the value and the decision it leads to; more than two are counted", () => {
    const dependsOn = [
      { rule: "threshold", key: "lowShareThreshold", value: 25, decision: "lowPerforming" },
      { rule: "vpr", key: "federalVpr", value: "included", decision: "lowPerformingFederal" },
      { rule: "year", key: "excludedYears", value: 2023, decision: "notApplicable" },
    ] as const;
    expect(spaces(sensitivityText({ variants: 31, dependsOn }))).toBe(
      "Решение зависит от параметров: «Порог доли низких результатов» = 25 — ШНОР; «Использование ВПР» = в выявлении — ШНОР (федеральный критерий) и ещё 1; то же в 28 из 31 вариантов.",
    );
    expect(spaces(sensitivityText({ variants: 31, dependsOn: dependsOn.slice(2) }))).toBe(
      "Решение зависит от параметров: без 2023 г. — не относится; то же в 30 из 31 вариантов.",
    );
    expect(spaces(sensitivityText({ variants: 31, dependsOn: [...dependsOn, dependsOn[2]] }, "table"))).toBe(
      "То же в 27 из 31 вариантов расчёта, в 2 — не относится, в 1 — ШНОР и в 1 — ШНОР (федеральный критерий).",
    );
  });
});

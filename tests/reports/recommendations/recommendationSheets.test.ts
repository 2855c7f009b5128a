import type { Dataset } from "../../../src/domain/assessment/dataset";
import { noSupport } from "../../../src/domain/support/noSupport";
import { composeDiagnosis } from "../../../src/reports/diagnosis/composeDiagnosis";
import { keptSignificance } from "../../../src/reports/diagnosis/keptSignificance";
import { inputNames } from "../../../src/reports/inputs/inputNames";
import { composeDepartmentRecommendations } from "../../../src/reports/recommendations/composeDepartmentRecommendations";
import { composeSchoolRecommendations } from "../../../src/reports/recommendations/composeSchoolRecommendations";
import { supportCycle } from "../../../src/reports/recommendations/supportCycle";
import { leadText, tableTexts } from "../sheetText";
import { kept, smallDataset, smallInput, smallSchools } from "../smallDistrict";

const listed = "СОШ № 25 а. Кызыл";

describe("«Рекомендации школам»", () => {
  const rows = tableTexts(composeSchoolRecommendations(smallInput()));
  it("tells whom, what, by when, what is expected, the number with its people and its cell, and the rule", () => {
    const [first] = rows;
    expect(first).toEqual([
      "1",
      listed,
      "школа",
      "■ высокая",
      "Низкий результат в 28 из 60 работ (46,7 %). Разобрать эти работы по заданиям и составить для каждого такого ученика маршрут: что изучить заново, кто занимается, когда проверка.",
      "25.12.2025",
      "Доля низких результатов в следующем году — не больше 35 %.",
      "46,7 % (60)",
      "ОГЭ 2025, C5",
      "Доля низких результатов",
    ]);
  });
  it("does not speak of schools without a risk", () => {
    expect(rows.some((row) => row[1] === "СОШ № 2 с. Абазкое" && row[2] === "школа")).toBe(false);
  });
  it("hides a number behind fewer than five people", () => {
    const facts = smallDataset.facts.map((fact) =>
      fact.schoolId === "s1" ? { ...fact, n: 2, marks: { 2: 1, 3: 1, 4: 0, 5: 0 }, low: 1, mean: 2.5 } : fact,
    );
    const [own] = tableTexts(composeSchoolRecommendations(smallInput({ dataset: { ...smallDataset, facts } }))).filter(
      (row) => row[9] === "Доля низких результатов" && row[1] === listed,
    );
    expect(own?.[7]).toBe("<5");
    expect(own?.[4]).toContain("число скрыто");
    expect(own?.[6]).toBe("Доля низких результатов в следующем году — не больше 20 %.");
  });
  it("uses the texts and switches of the catalogue", () => {
    const inputs = kept({
      [inputNames.catalogueTexts]: { pooledShareHigh: { text: "{школа}: {цель}.", expected: "Как договорились." } },
      [inputNames.catalogueRules]: { vacancies: { enabled: "нет" } },
    });
    const edited = tableTexts(composeSchoolRecommendations(smallInput({ kept: inputs })));
    expect(edited[0]?.slice(4, 7)).toEqual([`${listed}: не больше 35 %.`, "25.12.2025", "Как договорились."]);
    expect(edited.some((row) => row[9] === "Вакансии")).toBe(false);
  });
  it("says so where there is nothing to recommend", () => {
    const quiet: Dataset = {
      ...smallDataset,
      facts: smallDataset.facts.filter(({ schoolId }) => schoolId !== "s1"),
      schools: smallSchools.slice(1, 4),
      staff: [],
    };
    expect(leadText(composeSchoolRecommendations(smallInput({ dataset: quiet })), 4)).toMatch(/^Рекомендаций нет/);
  });
});

describe("«Рекомендации МОУО»", () => {
  it("begins with the district, then helps the schools that need it", () => {
    const rows = tableTexts(composeDepartmentRecommendations(smallInput()));
    expect(rows[0]?.[0]).toBe("Район в целом");
    expect(rows[1]?.slice(1, 3)).toEqual(["район", "МОУО"]);
    expect(rows[1]?.[4]).toMatch(/^Не заполнены листы учёта: «Мероприятия дорожной карты»/);
    expect(rows[2]?.[0]).toBe("Помощь школам");
    const schools = new Set(rows.slice(3).map((row) => row[1]));
    expect(schools).toEqual(new Set([listed, "СОШ с. Новое"]));
  });
});

describe("«Углублённая диагностика»", () => {
  const sheet = composeDiagnosis(smallInput());
  const rows = tableTexts(sheet);
  it("asks about every factor of the listed school and of the one without data", () => {
    expect(new Set(rows.map((row) => row[1]))).toEqual(new Set([listed, "СОШ с. Новое"]));
    expect(rows).toHaveLength(18);
    expect(rows[0]?.slice(2, 6)).toEqual([
      "Учебная неуспешность",
      "Низкий результат в 28 из 60 работ (46,7 %)",
      "ОГЭ 2025, C5",
      "■ высокая",
    ]);
  });
  it("proposes a measure for every risk that the data or a person named, without saying the evidence twice", () => {
    const proposed = rows.filter((row) => row[1] === listed).map((row) => [row[2], row[7]]);
    expect(proposed).toContainEqual([
      "Учебная неуспешность",
      "Разобрать эти работы по заданиям и составить для каждого такого ученика маршрут: что изучить заново, кто занимается, когда проверка.",
    ]);
    expect(proposed).toContainEqual(["Мотивация, благополучие, дисциплина, родители", "—"]);
    const inputs = kept({ [inputNames.diagnosisSignificance]: { [`${listed}|motivation`]: { significance: "высокая" } } });
    const named = tableTexts(composeDiagnosis(smallInput({ kept: inputs }))).find(
      (row) => row[1] === listed && row[2]?.startsWith("Мотивация"),
    );
    expect(named?.[7]).not.toBe("—");
    // Every factor with evidence has a measure, also those after the third.
    for (const row of rows) expect(row[7] === "—").toBe(/^(?:◊|○ не видна)/.test(row[5] ?? ""));
  });
  it("tells «риска не видно» from «данных нет», and which sheet would show", () => {
    expect(rows[1]?.slice(3, 6)).toEqual([
      "Данных нет. Что покажет: выполнение заданий ВПР или лист учёта «Диагностика педагогов».",
      "—",
      "◊ данных нет",
    ]);
    const equipped = {
      ...noSupport,
      resources: [
        {
          schoolId: "s1",
          year: null,
          spending: null,
          equipment: 90,
          specialist: null,
          distance: null,
          source: { file: null, sheet: "Ресурсы", address: "C3" },
        },
      ],
    };
    const known = tableTexts(composeDiagnosis(smallInput({ dataset: { ...smallDataset, support: equipped } })));
    expect(known.find((row) => row[2] === "Оснащение")?.slice(3, 6)).toEqual(["По данным риска не видно.", "—", "○ не видна"]);
  });
  it("keeps what people answered, and lets it steer the recommendations", () => {
    const inputs = kept({
      [inputNames.diagnosisSignificance]: {
        [`${listed}|motivation`]: { significance: "высокая" },
        [`${listed}|results`]: { significance: "низкая" },
      },
      [inputNames.diagnosisAnswers]: { [`${listed}|staff`]: { answer: "Двое уходят летом" }, "СОШ № 99|staff": { answer: "Помню" } },
    });
    const input = smallInput({ kept: inputs });
    const again = tableTexts(composeDiagnosis(input));
    expect(again.find((row) => row[1] === listed && row[2] === "Дефицит кадров")?.[9]).toBe("Двое уходят летом");
    expect(again.find((row) => row[1] === "СОШ № 99")?.[9]).toBe("Помню");
    const first = supportCycle(input).recommendations.filter(({ schoolId, addressee }) => schoolId === "s1" && addressee === "school");
    expect(first.slice(0, 3).map(({ rule, confirmed }) => [rule, confirmed])).toEqual([
      ["reportedMotivation", true],
      ["vacancies", false],
      ["pooledShareHigh", true],
    ]);
  });
  it("reports a significance that is none of the three", () => {
    const inputs = kept({ [inputNames.diagnosisSignificance]: { [`${listed}|staff`]: { significance: "огромная" } } });
    const { bySchool, findings } = keptSignificance(inputs, smallSchools);
    expect(bySchool.size).toBe(0);
    expect(findings).toMatchObject([
      { code: "diagnosisSignificanceUnknown", schoolId: "s1", params: { risk: "Дефицит кадров", value: "огромная" } },
    ]);
  });
});

import { analysisDocument } from "../../../src/reports/analysisDocument/analysisDocument";
import { composeEffectiveness } from "../../../src/reports/effectiveness/composeEffectiveness";
import { effectivenessFigures } from "../../../src/reports/effectiveness/effectivenessFigures";
import { madeSupport } from "../madeSupport";
import { cellText, leadText, tableTexts } from "../sheetText";
import { smallDataset, smallInput, smallSchools } from "../smallDistrict";

const ids = smallSchools.map(({ id }) => id);
const filled = smallInput({ dataset: { ...smallDataset, support: madeSupport(ids, ["s1"], 2025) } });

it("the report of a year that has passed knows nothing of the years after it", () => {
  const upTo = (year: number) => effectivenessFigures(smallInput({}, { reportYear: year })).years.map((one) => one.year);
  expect([upTo(2025), upTo(2024)]).toEqual([
    [2023, 2024, 2025],
    [2023, 2024],
  ]);
});

describe("«Эффективность»", () => {
  const sheet = composeEffectiveness(filled);
  const texts = tableTexts(sheet);
  const row = (name: string): string[] | undefined => texts.find((cells) => cells[1] === name);

  it("has the eight headings with positions, what is missing and documents", () => {
    expect(row("Цели")?.slice(2)).toEqual(["● есть всё", "1 из 1", "всё на месте", "Приказ управления от 10.01.2025 № 3"]);
    expect(row("Показатели")?.slice(2)).toEqual([
      "■ нет документов",
      "0 из 1",
      "не указаны реквизиты: Показатели системы работы",
      "не названы",
    ]);
    expect(row("Мониторинг")?.[4]).toBe("нет: Положение о мониторинге");
    expect(row("Управленческие решения")?.slice(2, 5)).toEqual(["◊ не заполнено", "н/д", "внесите документы в лист учёта"]);
  });

  it("has the targets of the Concept with fact and names, and never 0 % for what nobody filled", () => {
    expect(row("Анализ результатов и контекста проведён (школы района)")?.slice(2, 5)).toEqual([
      "▲ не полностью",
      "4 из 5 (80 %)",
      "нет: СОШ с. Новое",
    ]);
    expect(row("Действует договор со школой-партнёром")?.slice(2, 4)).toEqual(["● выполнено", "1 из 1 (100 %)"]);
    expect(row("Школа участвовала в стажировках")?.slice(2)).toEqual(["◊ не заполнено", "н/д", "неизвестно", "лист учёта «Стажировки»"]);
    const empty = composeEffectiveness(smallInput());
    expect(leadText(empty, 4)).toContain("Лист учёта «Муниципальные программы и акты» не заполнен: цикл управления не оценён.");
    expect(empty.cells.flat().map(cellText).join(" ")).not.toMatch(/(^|\D)0 %/);
  });

  it("tells the dynamics with what chance may do, and draws it", () => {
    expect(texts.find((cells) => cells[0] === "2025")?.slice(1)).toEqual([
      "38 из 240 (15,8 %)",
      "≈ 0,0 п. п.",
      "4 школы",
      "подтверждён — 1, формально — 0",
      "Изменение в пределах случайных колебаний.",
    ]);
    expect(sheet.charts).toHaveLength(1);
  });

  it("judges the exit by the rule and names the regression to the mean with its number", () => {
    expect(texts.find((cells) => cells[2] === "▲ остаётся")?.[4]).toMatch(
      /^Федеральный критерий должен не выполняться 2 года подряд, этого ещё не было;/,
    );
    expect(cellText(sheet.cells[sheet.cells.findIndex((cells) => cellText(cells[0]).startsWith("Возврат к среднему"))]?.[0])).toMatch(
      /Без всякой помощи их индекс вырос бы в среднем на \d+,\d балла/,
    );
  });

  it("gives the JSON the same figures", () => {
    const { effectiveness } = analysisDocument(filled, { written: [], requests: { read: 0, write: 0 }, workbook: null });
    const { targets, years } = effectiveness as { targets: Record<string, unknown>[]; years: Record<string, unknown>[] };
    expect(targets.find(({ target }) => target === "internships")).toMatchObject({ share: null, reached: null, total: 1 });
    expect(targets[0]).toMatchObject({ target: "analysed", reached: 4, share: 80, missing: ["s5"] });
    expect(years.at(-1)).toMatchObject({ year: 2025, low: 38, n: 240, change: 0 });
  });
});

import { defaultParameters } from "../../../src/domain/parameters/parameters";
import { checkDataset } from "../../../src/reading/checks/checkDataset";
import type { Reading } from "../../../src/reading/reading";
import { erken, findingPlaces, psyzh, readRows } from "../readings";

const lines = ({ dataset }: Reading): string[] =>
  (dataset.journals ?? []).map(
    ({ schoolId, year, subject, grade, n, lowered, confirmed, raised, source }) =>
      `${schoolId} ${year} ${subject} ${grade}: ${n} = ${lowered} + ${confirmed} + ${raised} @${source.address}`,
  );
const questions = ({ dataset }: Reading): string[] =>
  checkDataset(dataset, defaultParameters())
    .filter(({ code }) => code === "journalChanged")
    .map(({ source, schoolId, params }) => `${schoolId} ${params.share} % @${source?.sheet}!${source?.address}`);

describe("«Сравнение отметок с отметками по журналу»", () => {
  const title = [["ВПР 2024. 5 класс"], ["Сравнение отметок с отметками по журналу"], ["Предмет:", "Математика"], []];

  it("in the form of ФИС ОКО: a school, beneath it three rows and a total", () => {
    const group = (name: string, lowered: number, confirmed: number, raised: number): (string | number)[][] => {
      const all = lowered + confirmed + raised;
      const share = (count: number): number => Number(((100 * count) / all).toFixed(2));
      return [
        [name],
        ["  Понизили (Отметка < Отметка по журналу) %", lowered, share(lowered)],
        ["  Подтвердили (Отметка = Отметке по журналу) %", confirmed, share(confirmed)],
        ["  Повысили (Отметка > Отметка по журналу) %", raised, share(raised)],
        ["  Всего", all, 100],
      ];
    };
    const reading = readRows("Сравнение", [
      ...title,
      ["Группы участников", "Кол-во участников", "%"],
      ...group("Псыжский муниципальный район", 12, 25, 3),
      ...group(psyzh, 8, 11, 1),
      ...group(erken, 4, 14, 2),
    ]);
    expect(lines(reading)).toEqual([
      "s1 2024 mathematics 5: 20 = 8 + 11 + 1 @B12:B15".replace("B12:B15", "B12:C15"),
      "s2 2024 mathematics 5: 20 = 4 + 14 + 2 @B17:C20",
    ]);
    expect(reading.recognised.map(({ kind, year, subject, grade }) => [kind, year, subject, grade])).toEqual([
      ["vprJournal", 2024, "mathematics", 5],
    ]);
    expect(questions(reading)).toEqual(["s1 45 % @Сравнение!B12:C15", "s2 30 % @Сравнение!B17:C20"]);
  });

  it("in a summary by school, in per cents that give the participants back", () => {
    const reading = readRows("Журнал 5 МА", [
      ...title,
      ["ОО", "Кол-во уч.", "Понизили, %", "Подтвердили, %", "Повысили, %"],
      [psyzh, 23, 34.78, 60.87, 4.35],
      [erken, 20, 30, 30, 30],
    ]);
    expect(lines(reading)).toEqual(["s1 2024 mathematics 5: 23 = 8 + 14 + 1 @B6:E6"]);
    expect(findingPlaces(reading)).toEqual(["journalDoesNotSum@B7:E7"]);
    expect(questions(reading)).toHaveLength(1);
  });

  it("in people, under a heading that says no unit, a subject a block", () => {
    const reading = readRows("Сравнение с журналом ВПР 2025 6 класс", [
      ["Школа", "Русский язык", "", "", "Математика"],
      ["", "Понизили", "Подтвердили", "Повысили", "Понизили", "Подтвердили", "Повысили"],
      [psyzh, 1, 18, 1, 0, 20, 1],
    ]);
    expect(lines(reading)).toEqual(["s1 2025 russian 6: 20 = 1 + 18 + 1 @B3:D3", "s1 2025 mathematics 6: 21 = 0 + 20 + 1 @E3:G3"]);
    expect(questions(reading)).toEqual([]);
  });
});

import { checkOfficialMarkers } from "../../src/reading/checks/checkOfficialMarkers";
import { baltat, erken, factLines, findingPlaces, psyzh, readRows } from "./readings";

describe("НИКО", () => {
  it("gives marks by school, as ВПР does", () => {
    const reading = readRows("НИКО 2024 физика 8 кл", [
      ["Национальные исследования качества образования 2024. Физика, 8 класс"],
      ["Наименование ОО", "Кол-во участников", "«2», %", "«3», %", "«4», %", "«5», %"],
      [psyzh, 20, 10, 40, 35, 15],
    ]);
    expect(factLines(reading)).toEqual(["Псыж 2024 niko physics 8: n 20, marks 2/8/7/3, low 2, mean –"]);
  });

  it("gives the per cent of the maximum where nobody was marked", () => {
    const reading = readRows("НИКО", [
      ["НИКО-2023, история, 6 класс"],
      ["ОО", "Участников", "Средний процент выполнения работы"],
      [psyzh, 20, 51.4],
      [erken, 11, 62],
      [baltat, 9, "38,5 %"],
    ]);
    expect(reading.dataset.facts.map(({ kind, n, mean, scale }) => [kind, n, mean, scale])).toEqual([
      ["niko", 20, 51.4, "percent"],
      ["niko", 11, 62, "percent"],
      ["niko", 9, 38.5, "percent"],
    ]);
  });
});

describe("региональный мониторинг", () => {
  it("of metasubject results is read in per cents of the maximum", () => {
    const reading = readRows("РМ мета 4 кл", [
      ["Региональный мониторинг метапредметных результатов, 4 класс, октябрь 2024"],
      ["№", "Школа", "Писали", "% от максимального балла", "Не достигли базового уровня, чел."],
      [1, psyzh, 25, 61.2, 3],
      [2, erken, 12, 48, 4],
    ]);
    expect(factLines(reading)).toEqual([
      "Псыж 2024 regional metaSubject 4: n 25, marks –, low 3, mean 61.2",
      "Эркен 2024 regional metaSubject 4: n 12, marks –, low 4, mean 48",
    ]);
    expect(reading.dataset.facts[0]?.scale).toBe("percent");
  });

  it("with marks is read as marks", () => {
    const reading = readRows("РДР 2025", [
      ["Региональная диагностическая работа по математике, 10 класс, 2025 год"],
      ["Школа", "Писали", "5", "4", "3", "2", "Ср. балл"],
      [psyzh, 20, 3, 7, 8, 2, 3.55],
    ]);
    expect(factLines(reading)).toEqual(["Псыж 2025 regional mathematics 10: n 20, marks 2/8/7/3, low 2, mean 3.55"]);
  });
});

describe("ВСОКО", () => {
  it("is read a subject and a grade a row", () => {
    const reading = readRows("ВСОКО", [
      [`Внутренняя система оценки качества образования, 2023-2024 учебный год`],
      ["ОО", "Класс", "Предмет", "Кол-во обучающихся", "Успеваемость, %", "Качество, %"],
      [psyzh, "7", "Русский язык", 20, 90, 50],
      ["", "8", "Математика", 25, 100, 44],
    ]);
    expect(factLines(reading)).toEqual([
      "Псыж 2024 internal russian 7: n 20, marks –, low 2, mean –",
      "Псыж 2024 internal mathematics 8: n 25, marks –, low 0, mean –",
    ]);
  });
});

describe("official markers of biased results", () => {
  it("are told with the row of the list; a total that contradicts nobody is taken", () => {
    const reading = readRows("Маркеры", [
      ["Перечень ОО с признаками необъективных результатов ВПР-2023"],
      ["Логин", "ОО", "4 РУ", "4 МА", "5 РУ", "5 МА", "Количество маркеров"],
      ["sch090001", psyzh, 1, "", "", 1, 2],
      ["sch090002", erken, "", "", "", "", 0],
    ]);
    expect(reading.dataset.biasMarkers).toEqual([
      { schoolId: "s1", year: 2023, kind: "official", count: 2, source: { file: null, sheet: "Маркеры", address: "A3:G3" } },
    ]);
    expect(checkOfficialMarkers(reading.dataset).map(({ source }) => source?.address)).toEqual(["A3:G3"]);
    expect(findingPlaces(reading)).toEqual([]);
  });

  it("are counted over their columns where no column counts them", () => {
    const reading = readRows("Маркеры ВПР 2024", [
      ["ОО", "4 РУ", "4 МА", "5 РУ"],
      [psyzh, "да", "нет", "+"],
      [erken, "", "v", ""],
      [baltat, "", "", ""],
    ]);
    expect(reading.dataset.biasMarkers.map(({ count }) => count)).toEqual([2, 1]);
  });
});

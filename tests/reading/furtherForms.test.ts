import type { CellValue } from "../../src/reading/grid";
import { gridOf } from "./gridOf";
import { baltat, erken, factLines, findingPlaces, psyzh, read, readRows, recordLines } from "./readings";

describe("a row a mark", () => {
  const base = (rows: readonly (readonly CellValue[])[]): ReturnType<typeof readRows> =>
    readRows("база ВПР", [["Год", "Параллель", "Предмет", "ОО", "Отметка", "Кол-во обучающихся"], ...rows]);

  it("is gathered into one fact a school", () => {
    const reading = base([
      [2024, 5, "Математика", psyzh, 2, 1],
      [2024, 5, "Математика", psyzh, 3, 6],
      [2024, 5, "Математика", psyzh, 4, 4],
      [2024, 5, "Математика", psyzh, 5, 2],
      [2024, 5, "Математика", erken, 3, 5],
      [2024, 5, "Математика", erken, 4, 5],
    ]);

    // The list never says 0: a mark without a row is nobody's.
    expect(factLines(reading)).toEqual([
      "Псыж 2024 vpr mathematics 5: n 13, marks 1/6/4/2, low 1, mean –",
      "Эркен 2024 vpr mathematics 5: n 10, marks 0/5/5/0, low 0, mean –",
    ]);
    expect(findingPlaces(reading)).toEqual([]);
  });

  it("is asked about where a row lacks in a list that says 0, and where one mark stands twice", () => {
    const reading = base([
      ...[1, 6, 0, 2].map((count, mark) => [2024, 5, "Математика", psyzh, mark + 2, count]),
      [2024, 5, "Математика", erken, 3, 5],
      ...[1, 6, 4, 2, 2].map((count, mark) => [2024, 5, "Математика", baltat, Math.min(mark + 2, 5), count]),
    ]);

    expect(factLines(reading)).toEqual(["Псыж 2024 vpr mathematics 5: n 9, marks 1/6/0/2, low 1, mean –"]);
    expect(findingPlaces(reading)).toEqual(["participantsMissing@F6", "participantsMissing@F7:F11"]);
  });
});

describe("pupils of a protocol", () => {
  const heading = ["№", "ОО", "Фамилия", "Имя", "Отчество", "Серия", "Номер", "Отметка"];

  it("are told apart by all that names them, and not by the surname alone", () => {
    const reading = readRows("Протокол ОГЭ 2024 Математика", [
      heading,
      [1, psyzh, "Урусова", "Асият", "Муратовна", "9114", "100001", 3],
      [2, psyzh, "Урусова", "Динара", "Муратовна", "9114", "100002", 4],
      [3, psyzh, "Урусова", "Динара", "Муратовна", "9114", "100003", 2],
      [4, psyzh, "Урусова", "Динара", "Муратовна", "9114", "100003", 2],
    ]);

    expect(factLines(reading)).toEqual(["Псыж 2024 oge mathematics 9: n 3, marks 1/1/1/0, low 1, mean –"]);
    expect(findingPlaces(reading)).toEqual(["pupilRepeated@C5"]);
  });

  it("stand under a title whose label and value are in two cells", () => {
    const reading = readRows("Лист1", [
      ["Протокол ОГЭ"],
      ["Предмет", "", "Математика"],
      ["Дата экзамена", "", "2024.06.06"],
      heading,
      [1, psyzh, "Урусова", "Асият", "Муратовна", "9114", "100001", 3],
    ]);

    expect(factLines(reading)).toEqual(["Псыж 2024 oge mathematics 9: n 1, marks 0/1/0/0, low 0, mean –"]);
  });
});

describe("headings", () => {
  it("«100 баллов» among bands of scores is a heading, no figure", () => {
    const reading = readRows(
      "ЕГЭ 2024 Русский язык",
      [
        ["ОО", "Сдавали", "Набрали", "", "", "", "Средний балл"],
        ["", "", "ниже минимального", "", "100 баллов", "", ""],
        ["", "", "чел.", "%", "чел.", "%", ""],
        [psyzh, 20, 2, 10, 1, 5, 61.5],
        [erken, 10, 0, 0, 0, 0, 58.2],
      ],
      { merges: ["A1:A3", "B1:B3", "C1:F1", "C2:D2", "E2:F2", "G1:G3"] },
    );

    expect(factLines(reading)).toEqual([
      "Псыж 2024 ege russian 11: n 20, marks –, low 2, mean 61.5",
      "Эркен 2024 ege russian 11: n 10, marks –, low 0, mean 58.2",
    ]);
  });

  it("«Усп., %» gives the low results", () => {
    const reading = readRows("ОГЭ 2024 Математика", [
      ["ОО", "Сдавали", "Усп., %", "Кач., %", "Ср. отметка"],
      [psyzh, 20, 90, 45, 3.4],
    ]);

    expect(factLines(reading)).toEqual(["Псыж 2024 oge mathematics 9: n 20, marks –, low 2, mean 3.4"]);
  });

  it("the label over the schools of a transposed table speaks of the rows", () => {
    const reading = readRows(
      "ВПР 2024, 5 класс",
      [
        ["Предмет", "Показатель", psyzh, erken, "Итого"],
        ["Русский язык", "Количество участников", 10, 12, 22],
        ["", "Получили «2»", 1, 2, 3],
        ["", "Получили «3»", 4, 5, 9],
        ["", "Получили «4»", 3, 3, 6],
        ["", "Получили «5»", 2, 2, 4],
        ["Математика", "Количество участников", 9, 11, 20],
        ["", "Получили «2»", 0, 1, 1],
        ["", "Получили «3»", 4, 5, 9],
        ["", "Получили «4»", 3, 3, 6],
        ["", "Получили «5»", 2, 2, 4],
      ],
      { merges: ["A2:A6", "A7:A11"] },
    );

    expect(factLines(reading)).toEqual([
      "Псыж 2024 vpr russian 5: n 10, marks 1/4/3/2, low 1, mean –",
      "Эркен 2024 vpr russian 5: n 12, marks 2/5/3/2, low 2, mean –",
      "Псыж 2024 vpr mathematics 5: n 9, marks 0/4/3/2, low 0, mean –",
      "Эркен 2024 vpr mathematics 5: n 11, marks 1/5/3/2, low 1, mean –",
    ]);
  });
});

describe("cells that speak of several rows", () => {
  it("a grade merged over the papers of a school's sheet belongs to each of them", () => {
    const reading = readRows(
      "Лист1",
      [
        ["ВПР 2024"],
        [psyzh],
        ["Класс", "Предмет", "Писали", 5, 4, 3, 2],
        [4, "Русский язык", 10, 2, 3, 4, 1],
        ["", "Математика", 9, 2, 3, 4, 0],
        [5, "Русский язык", 8, 2, 3, 2, 1],
      ],
      { merges: ["A4:A5"] },
    );

    expect(factLines(reading)).toEqual([
      "Псыж 2024 vpr russian 4: n 10, marks 1/4/3/2, low 1, mean –",
      "Псыж 2024 vpr mathematics 4: n 9, marks 0/4/3/2, low 0, mean –",
      "Псыж 2024 vpr russian 5: n 8, marks 1/2/3/2, low 1, mean –",
    ]);
  });
});

describe("subtotals", () => {
  it("are compared with the schools of their own part", () => {
    const table = (second: number): ReturnType<typeof readRows> =>
      readRows("ОГЭ 2024 Математика", [
        ["ОО", "Сдавали", 2, 3, 4, 5],
        [psyzh, 10, 1, 4, 3, 2],
        [erken, 12, 2, 5, 3, 2],
        ["Итого по I группе", 22, 3, 9, 6, 4],
        [baltat, 6, 1, 2, 2, 1],
        ["Итого по II группе", second, 1, 2, 2, 1],
        ["Всего", 28, 4, 11, 8, 5],
      ]);

    expect(findingPlaces(table(6))).toEqual([]);
    expect(findingPlaces(table(9))).toEqual(["totalDisagrees@B6"]);
  });
});

describe("a passport of one school", () => {
  it("reads the numbers and leaves the shares beside them", () => {
    const reading = readRows("Лист1", [
      ["Социальный паспорт на 2024-2025 учебный год"],
      [psyzh],
      ["Показатель", "Количество", "Доля, %"],
      ["Общая численность обучающихся", "120 чел.", ""],
      ["Дети из многодетных семей", "25 чел.", "20,8"],
      ["Дети из малообеспеченных семей", "30 чел.", "25,0"],
      ["Дети из неполных семей", "12 чел.", "10,0"],
    ]);

    expect(recordLines(reading, reading.dataset.context)).toEqual([
      "Псыж 2024: enrolment 120, largeFamilies 25, lowIncome 30, singleParent 12",
    ]);
    expect(findingPlaces(reading)).toEqual([]);
  });
});

describe("a pivot table", () => {
  it("is read by the rows of subjects under each school; the school's own row sums them up", () => {
    const reading = readRows("Сводная", [
      ["Год", 2024],
      ["Класс", 4],
      ["Процедура", "ВПР"],
      [],
      [
        "Названия строк",
        "Сумма по полю Писали",
        "Сумма по полю Отм_2",
        "Сумма по полю Отм_3",
        "Сумма по полю Отм_4",
        "Сумма по полю Отм_5",
      ],
      [psyzh, 19, 1, 8, 6, 4],
      ["Русский язык", 10, 1, 4, 3, 2],
      ["Математика", 9, 0, 4, 3, 2],
      [erken, 23, 3, 10, 6, 4],
      ["Русский язык", 12, 2, 5, 3, 2],
      ["Математика", 11, 1, 5, 3, 2],
      ["Общий итог", 42, 4, 18, 12, 8],
    ]);

    expect(factLines(reading)).toEqual([
      "Псыж 2024 vpr russian 4: n 10, marks 1/4/3/2, low 1, mean –",
      "Псыж 2024 vpr mathematics 4: n 9, marks 0/4/3/2, low 0, mean –",
      "Эркен 2024 vpr russian 4: n 12, marks 2/5/3/2, low 2, mean –",
      "Эркен 2024 vpr mathematics 4: n 11, marks 1/5/3/2, low 1, mean –",
    ]);
    expect(findingPlaces(reading)).toEqual([]);
  });

  it("is read by the schools under each subject; the subject's own row sums them up", () => {
    const reading = readRows("Сводная", [
      ["ВПР 2024, 4 класс"],
      ["Названия строк", "Сумма по полю Писали", "Сумма по полю 2", "Сумма по полю 3", "Сумма по полю 4", "Сумма по полю 5"],
      ["Русский язык", 22, 3, 9, 6, 4],
      [psyzh, 10, 1, 4, 3, 2],
      [erken, 12, 2, 5, 3, 2],
      ["Математика", 9, 0, 4, 3, 2],
      [psyzh, 9, 0, 4, 3, 2],
      ["Общий итог", 31, 3, 13, 9, 6],
    ]);

    expect(factLines(reading)).toEqual([
      "Псыж 2024 vpr russian 4: n 10, marks 1/4/3/2, low 1, mean –",
      "Эркен 2024 vpr russian 4: n 12, marks 2/5/3/2, low 2, mean –",
      "Псыж 2024 vpr mathematics 4: n 9, marks 0/4/3/2, low 0, mean –",
    ]);
    expect(findingPlaces(reading)).toEqual([]);
  });
});

describe("questions", () => {
  it("a sheet of records that stands twice is said once", () => {
    const rows = [
      ["Социальный паспорт на 2024-2025 учебный год"],
      ["Школа", "Всего обучающихся", "Дети из многодетных семей", "Дети из малообеспеченных семей"],
      [psyzh, 120, 25, 30],
      [erken, 90, 20, 18],
      [baltat, 40, 12, 9],
    ];

    const reading = read(gridOf("Паспорт", rows), gridOf("Паспорт (2)", rows));

    expect(reading.dataset.context.length).toBe(3);
    expect(reading.findings.filter(({ code }) => code === "duplicateSame").map(({ params }) => params["count"])).toEqual([3]);
  });

  it("a list of places without any number of participants is asked about once", () => {
    const reading = readRows("Рейтинг ОГЭ 2024 математика", [
      ["Место", "ОО", "Средний балл"],
      [1, psyzh, 3.9],
      [2, erken, 3.5],
      [3, baltat, 3.2],
    ]);

    expect(factLines(reading)).toEqual([]);
    expect(findingPlaces(reading)).toEqual(["participantsMissing@C2:C4"]);
  });

  it("a total under the classes of a school that says no grade is no question", () => {
    const reading = readRows("ВПР 2024 русский язык", [
      ["Класс", "Писали", 2, 3, 4, 5],
      [psyzh],
      ["4 А", 10, 1, 4, 3, 2],
      ["4 Б", 9, 0, 4, 3, 2],
      ["ИТОГО", 19, 1, 8, 6, 4],
    ]);

    expect(factLines(reading)).toEqual(["Псыж 2024 vpr russian 4: n 19, marks 1/8/6/4, low 1, mean –"]);
    expect(findingPlaces(reading)).toEqual([]);
  });
});

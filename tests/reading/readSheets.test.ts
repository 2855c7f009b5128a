import { baltat, erken, factLines, findingPlaces, psyzh, read, readRows, recordLines } from "./readings";
import { gridOf } from "./gridOf";

describe("ВПР, «Статистика по отметкам»", () => {
  const title = [
    ["ВПР 2024. 5 класс"],
    ["Статистика по отметкам"],
    ["Предмет:", "Русский язык"],
    [],
    ["Группы участников", "Кол-во ОО", "Кол-во участников", "2", "3", "4", "5"],
  ];

  it("turns per cents into whole pupils and sets the wider populations apart", () => {
    const reading = readRows("5 РУ", [
      ...title,
      ["Вся выборка", 35000, 1400000, 9.86, 38.41, 37.02, 14.71],
      ["Псыжский муниципальный район", 1, 23, 4.35, 43.48, 39.13, 13.04],
      [psyzh, "", 23, 4.35, 43.48, 39.13, 13.04],
    ]);
    expect(factLines(reading)).toEqual(["Псыж 2024 vpr russian 5: n 23, marks 1/10/9/3, low 1, mean –"]);
    expect(reading.dataset.facts[0]?.cells).toEqual({ n: "C8", low: "D8", mark2: "D8", mark3: "E8", mark4: "F8", mark5: "G8" });
    expect(reading.dataset.references.map(({ population, n, low }) => [population, n, low])).toEqual([
      ["country", 1400000, 138040],
      ["district", 23, 1],
    ]);
    expect(reading.dataset.district).toBe("Псыжский муниципальный район");
  });

  it("keeps n but no marks when the per cents do not fit the participants", () => {
    const reading = readRows("5 РУ", [...title, [psyzh, "", 23, 30, 30, 30, 10]]);
    expect(factLines(reading)).toEqual(["Псыж 2024 vpr russian 5: n 23, marks –, low –, mean –"]);
    expect(findingPlaces(reading)).toContain("sharesDoNotFit@C6:G6");
  });

  it("asks for the year when nothing names it", () => {
    const reading = readRows("5 РУ", [
      ["Группы участников", "Кол-во участников", "2", "3", "4", "5"],
      [psyzh, 20, 10, 40, 35, 15],
    ]);
    expect(reading.dataset.facts).toEqual([]);
    expect(reading.ignored).toEqual([{ file: null, sheet: "5 РУ", reason: "yearUnknown", params: {} }]);
  });

  it("reads the flat base, each row by its own year, grade and subject", () => {
    const reading = readRows("База ВПР", [
      ["Год", "Класс", "Предмет", "Муниципалитет", "Логин", "ОО", "Кол-во участников", "2", "3", "4", "5"],
      [2024, 5, "Русский язык", "Псыжский район", "sch090001", psyzh, "23", "4,35", "43,48", "39,13", "13,04"],
      [2023, 6, "Математика", "Псыжский район", "sch090002", erken, 20, "10", "50", "25", "15"],
    ]);
    expect(factLines(reading)).toEqual([
      "Псыж 2024 vpr russian 5: n 23, marks 1/10/9/3, low 1, mean –",
      "Эркен 2023 vpr mathematics 6: n 20, marks 2/10/5/3, low 2, mean –",
    ]);
    expect(reading.recognised[0]?.kind).toBe("vprBase");
  });
});

describe("several tables on a sheet", () => {
  const both = [
    "Псыж 2023 oge russian 9: n 20, marks 2/8/7/3, low 2, mean –",
    "Эркен 2023 oge russian 9: n 10, marks 1/4/3/2, low 1, mean –",
    "Псыж 2024 oge russian 9: n 22, marks 1/8/8/5, low 1, mean –",
    "Балтат 2024 oge russian 9: n 12, marks 0/5/5/2, low 0, mean –",
  ];
  const heading = ["ОО", "Сдавали", "2", "3", "4", "5"];

  it("reads tables side by side, each under its own year", () => {
    const reading = readRows("ОГЭ русский", [
      ["Результаты ОГЭ по русскому языку"],
      ["2023 год", "", "", "", "", "", "", "2024 год"],
      [...heading, "", ...heading],
      [psyzh, 20, 2, 8, 7, 3, "", psyzh, 22, 1, 8, 8, 5],
      [erken, 10, 1, 4, 3, 2, "", baltat, 12, 0, 5, 5, 2],
    ]);
    expect(factLines(reading)).toEqual(both);
  });

  it("reads tables side by side that touch", () => {
    const reading = readRows("ОГЭ русский", [
      ["ОГЭ 2023, русский язык", "", "", "", "", "", "ОГЭ 2024, русский язык"],
      [...heading, "№", ...heading],
      [psyzh, 20, 2, 8, 7, 3, 1, psyzh, 22, 1, 8, 8, 5],
      [erken, 10, 1, 4, 3, 2, 2, baltat, 12, 0, 5, 5, 2],
    ]);
    expect(factLines(reading)).toEqual(both);
  });

  it("reads tables one under another, a heading repeated after a page break, and a total that is wrong", () => {
    const reading = readRows("ОГЭ 2024", [
      ["ОГЭ 2024"],
      ["Русский язык"],
      ["ОО", "Кол-во уч.", "5", "4", "3", "2"],
      [psyzh, 20, 3, 7, 8, 2],
      ["ОО", "Кол-во уч.", "5", "4", "3", "2"],
      [erken, 10, 2, 3, 4, 1],
      ["Итого", 33, 5, 10, 12, 3],
      [],
      ["Математика"],
      ["ОО", "Кол-во уч.", "5", "4", "3", "2"],
      [psyzh, 20, 1, 7, 8, 4],
    ]);
    expect(factLines(reading)).toEqual([
      "Псыж 2024 oge russian 9: n 20, marks 2/8/7/3, low 2, mean –",
      "Эркен 2024 oge russian 9: n 10, marks 1/4/3/2, low 1, mean –",
      "Псыж 2024 oge mathematics 9: n 20, marks 4/8/7/1, low 4, mean –",
    ]);
    expect(findingPlaces(reading)).toEqual(["totalDisagrees@B7"]);
  });

  it("carries a section row («2024 год») down to the rows below it", () => {
    const reading = readRows("ОГЭ русский", [
      ["Школа", "Писали", "2", "3", "4", "5"],
      ["2023 год"],
      [psyzh, 20, 2, 8, 7, 3],
      ["2024 год"],
      [psyzh, 22, 1, 8, 8, 5],
    ]);
    expect(reading.dataset.facts.map(({ year, n }) => [year, n])).toEqual([
      [2023, 20],
      [2024, 22],
    ]);
  });
});

describe("headings of several rows", () => {
  it("fills an upper heading to the right where nobody merged it; years may stand in reverse", () => {
    const reading = readRows("ОГЭ русский язык динамика", [
      ["№", "Школа", "2025", "", "", "", "", "2024"],
      ["", "", "чел", 2, 3, 4, 5, "чел", 2, 3, 4, 5],
      [1, psyzh, 20, 2, 8, 7, 3, 22, 1, 8, 8, 5],
    ]);
    expect(factLines(reading)).toEqual([
      "Псыж 2025 oge russian 9: n 20, marks 2/8/7/3, low 2, mean –",
      "Псыж 2024 oge russian 9: n 22, marks 1/8/8/5, low 1, mean –",
    ]);
  });

  it("reads three merged rows: subject, measure, people or per cent", () => {
    const reading = readRows(
      "ЕГЭ-2024",
      [
        ["Наименование ОУ", "Русский язык", "", "", "", "Математика профильная"],
        [
          "",
          "Кол-во сдававших",
          "Не преодолели мин. порог",
          "",
          "Ср. балл",
          "Кол-во сдававших",
          "Не преодолели мин. порог",
          "",
          "Ср. балл",
        ],
        ["", "", "чел.", "%", "", "", "чел.", "%"],
        [psyzh, 20, 1, 5, 61.5, 10, 2, "20 %", 48.1],
        [erken, 10, 0, 0, 70, "-", "-", "-", "-"],
      ],
      { merges: ["A1:A3", "B1:E1", "F1:I1", "B2:B3", "C2:D2", "E2:E3", "F2:F3", "G2:H2", "I2:I3"] },
    );
    expect(factLines(reading)).toEqual([
      "Псыж 2024 ege russian 11: n 20, marks –, low 1, mean 61.5",
      "Эркен 2024 ege russian 11: n 10, marks –, low 0, mean 70",
      "Псыж 2024 ege mathematicsProfile 11: n 10, marks –, low 2, mean 48.1",
    ]);
    expect(findingPlaces(reading)).toEqual([]);
  });
});

describe("wide and transposed sheets", () => {
  it("reads a block a grade", () => {
    const reading = readRows("ВПР 2024 русский язык", [
      ["Школа", "4 класс", "", "", "", "", "5 класс"],
      ["", "уч-ков", "«2»", "«3»", "«4»", "«5»", "уч-ков", "«2»", "«3»", "«4»", "«5»"],
      [psyzh, 20, 2, 8, 7, 3, 22, 1, 8, 8, 5],
    ]);
    expect(factLines(reading)).toEqual([
      "Псыж 2024 vpr russian 4: n 20, marks 2/8/7/3, low 2, mean –",
      "Псыж 2024 vpr russian 5: n 22, marks 1/8/8/5, low 1, mean –",
    ]);
  });

  it("reads schools over years in columns", () => {
    const reading = readRows(
      "ЕГЭ русский язык",
      [
        ["Показатель", psyzh, "", erken],
        ["", 2023, 2024, 2023, 2024],
        ["Сдавали", 20, 22, 10, 12],
        ["Средний балл", 60, 61.5, 55, 57],
        ["Не преодолели порог", 0, 1, 2, 0],
      ],
      { merges: ["A1:A2", "B1:C1", "D1:E1"] },
    );
    expect(factLines(reading)).toEqual([
      "Псыж 2023 ege russian 11: n 20, marks –, low 0, mean 60",
      "Псыж 2024 ege russian 11: n 22, marks –, low 1, mean 61.5",
      "Эркен 2023 ege russian 11: n 10, marks –, low 2, mean 55",
      "Эркен 2024 ege russian 11: n 12, marks –, low 0, mean 57",
    ]);
  });

  it("reads counts and per cents in pairs of columns, or in one cell", () => {
    const pairs = readRows("ВПР 2024 5 класс математика", [
      ["ОО", "Кол-во участников", "2", "%", "3", "%", "4", "%", "5", "%"],
      [psyzh, 20, 2, "10", 8, 40, 7, 35, 3, 15],
    ]);
    const cells = readRows("ВПР 2024 5 класс математика", [
      ["ОО", "Всего", "На «2»", "На «3»", "На «4»", "На «5»"],
      [psyzh, "20 чел.", "2/10%", "8 (40 %)", "7 чел./35%", "3/15%"],
    ]);
    expect(factLines(pairs)).toEqual(["Псыж 2024 vpr mathematics 5: n 20, marks 2/8/7/3, low 2, mean –"]);
    expect(factLines(cells)).toEqual(factLines(pairs));
  });
});

describe("a school that stands once over several rows", () => {
  it("is carried down while the rows differ by subject", () => {
    const reading = readRows("ОГЭ 2024 итоги", [
      ["Школа", "Предмет", "Участников", "Средняя отметка", "Успеваемость", "Качество"],
      [psyzh, "Русский язык", 20, 3.55, 0.9, 0.5],
      ["", "Математика", 20, 3.4, 0.85, 0.4],
      [erken, "Русский язык", 10, 3.6, 1, 0.5],
    ]);
    expect(factLines(reading)).toEqual([
      "Псыж 2024 oge russian 9: n 20, marks –, low 2, mean 3.55",
      "Псыж 2024 oge mathematics 9: n 20, marks –, low 3, mean 3.4",
      "Эркен 2024 oge russian 9: n 10, marks –, low 0, mean 3.6",
    ]);
  });

  it("is not carried down where a name is simply missing", () => {
    const reading = readRows("ОГЭ 2024 русский", [
      ["ОО", "Сдавали", "2", "3", "4", "5"],
      [psyzh, 20, 2, 8, 7, 3],
      ["", 11, 1, 4, 3, 3],
    ]);
    expect(factLines(reading)).toHaveLength(1);
    expect(findingPlaces(reading)).toContain("rowWithoutSchool@B3:F3");
  });
});

describe("social passports", () => {
  it("of the school year 2024/2025 describe the school of September 2024", () => {
    const reading = readRows("Соцпаспорт 2024-2025", [
      ["Школа", "Всего обучающихся", "Многодетные", "Малообеспеченные", "Неполные"],
      [psyzh, 300, 50, 30, "н/д"],
    ]);
    expect(recordLines(reading, reading.dataset.context)).toEqual(["Псыж 2024: enrolment 300, largeFamilies 50, lowIncome 30"]);
    expect(findingPlaces(reading)).toContain("cellUnreadable@E2");
  });

  it("may be transposed", () => {
    const reading = readRows("Соцпаспорт", [
      ["Социальный паспорт школ района 2024-2025 учебный год"],
      [],
      ["№", "Показатель", psyzh, erken, baltat],
      [1, "Всего обучающихся", 300, 200, 80],
      [2, "Многодетные семьи (детей)", 50, 40, 20],
      [3, "Дети под опекой", 3, 2, 1],
    ]);
    expect(recordLines(reading, reading.dataset.context)).toEqual([
      "Псыж 2024: enrolment 300, largeFamilies 50, fostered 3",
      "Эркен 2024: enrolment 200, largeFamilies 40, fostered 2",
      "Балтат 2024: enrolment 80, largeFamilies 20, fostered 1",
    ]);
    expect(reading.dataset.context[1]?.cells.enrolment).toBe("D4");
  });

  it("may fill one sheet a school, named in the title", () => {
    const rows = (title: string, pupils: number): (string | number)[][] => [
      [title],
      ["Показатель", "Количество"],
      ["Всего обучающихся", pupils],
      ["Детей из многодетных семей", 50],
      ["Опекаемые", 3],
      ["Состоят на учёте в ПДН", 2],
    ];
    const reading = read(
      gridOf("Лист1", rows(`Социальный паспорт ${psyzh} на 2024-2025 учебный год`, 300)),
      gridOf("Лист2", rows(`Социальный паспорт ${erken} на 2024-2025 учебный год`, 200)),
    );
    expect(recordLines(reading, reading.dataset.context)).toEqual([
      "Псыж 2024: enrolment 300, largeFamilies 50, fostered 3, registered 2",
      "Эркен 2024: enrolment 200, largeFamilies 50, fostered 3, registered 2",
    ]);
  });

  it("leaves out a category that exceeds the enrolment", () => {
    const reading = readRows("Соцпаспорт 2024-2025", [
      ["Школа", "Всего обучающихся", "Многодетные", "Малообеспеченные", "Неполные"],
      [psyzh, 100, 250, 30, 5],
    ]);
    expect(recordLines(reading, reading.dataset.context)).toEqual(["Псыж 2024: enrolment 100, lowIncome 30, singleParent 5"]);
    expect(findingPlaces(reading)).toContain("contextOverEnrolment@C2");
  });
});

describe("other sheets", () => {
  it("reads staff under a merged heading", () => {
    const reading = readRows(
      "Кадры",
      [
        ["Сведения о кадрах на 01.09.2024"],
        ["№", "ОО", "Всего педагогов", "из них имеют категорию", "", "Возраст", "", "Вакансии"],
        ["", "", "", "высшую", "первую", "до 35 лет", "старше 55 лет"],
        [1, psyzh, 30, 10, 8, 5, 9, 1],
        [2, erken, 20, 3, 25, 2, "-", 0],
      ],
      { merges: ["A2:A3", "B2:B3", "C2:C3", "D2:E2", "F2:G2", "H2:H3"] },
    );
    expect(recordLines(reading, reading.dataset.staff)).toEqual([
      "Псыж 2024: teachers 30, highestCategory 10, firstCategory 8, under35 5, over55 9, vacancies 1",
      "Эркен 2024: teachers 20, highestCategory 3, under35 2, vacancies 0",
    ]);
    expect(findingPlaces(reading)).toEqual(["cellUnreadable@G5", "staffOverTeachers@E5"]);
  });

  it("reads the stages of an olympiad, each in its own calendar year", () => {
    const reading = readRows("ВсОШ 2024-2025", [
      ["Школа", "Муниципальный этап", "", "", "Региональный этап"],
      ["", "участники", "победители", "призёры", "участники", "победители", "призёры"],
      [psyzh, 40, 2, 5, 3, 0, 1],
    ]);
    expect(
      reading.dataset.olympiads.map(({ year, stage, participants, winners, prizes }) => [year, stage, participants, winners, prizes]),
    ).toEqual([
      [2024, "municipal", 40, 2, 5],
      [2025, "regional", 3, 0, 1],
    ]);
  });

  it("asks about a share over 100 %", () => {
    const { findings } = readRows("ОГЭ 2024 Физика", [
      ["ОО", "Сдавали", "Средний балл", "Качество, %"],
      [psyzh, 20, 3.9, 145],
      [erken, 18, 4.1, 80],
    ]);
    expect(findings.filter(({ code }) => code === "figureImpossible").map(({ source }) => source?.address)).toEqual(["D2"]);
  });

  it("reads the official markers of biased results", () => {
    const reading = readRows("Маркеры 2024", [
      ["ОО", "4 РУ", "4 МА", "5 РУ", "5 МА", "Количество маркеров"],
      [psyzh, 1, 0, 0, 1, 2],
      [erken, "", "", "", "", 0],
    ]);
    expect(reading.dataset.biasMarkers.map(({ year, count }) => [year, count])).toEqual([[2024, 2]]);
  });

  it("passes over, with the reason, what the method does not use", () => {
    const reading = read(
      gridOf("ВПР 2024 баллы", [
        ["ВПР 2024. 5 класс. Распределение первичных баллов"],
        ["Группы участников", "Кол-во участников", "1", "2", "3"],
        [psyzh, 23, 80, 70, 60],
      ]),
      gridOf("Черновик", [["Черновик"], [], ["СОШ №1", 55, 60]]),
      gridOf("Пусто", []),
    );
    expect(reading.ignored.map(({ reason }) => reason)).toEqual(["kindNotUsed", "noTable", "empty"]);
    expect(reading.dataset.facts).toEqual([]);
  });
});

describe("trials, forecasts and retakes", () => {
  const heading = ["ОО", "Сдавали", "2", "3", "4", "5"];

  it("beside the exam on one sheet are left out with a word, and the exam is read", () => {
    const reading = readRows("Русский язык 9 класс", [
      ["Пробный ОГЭ 2025, русский язык"],
      heading,
      [psyzh, 20, 9, 8, 2, 1],
      [],
      ["ОГЭ 2025, русский язык"],
      heading,
      [psyzh, 20, 2, 8, 7, 3],
    ]);
    expect(factLines(reading)).toEqual(["Псыж 2025 oge russian 9: n 20, marks 2/8/7/3, low 2, mean –"]);
    expect(findingPlaces(reading)).toEqual(["rehearsalLeftOut@A3"]);
  });

  it("in columns of a wide sheet are left out with a word", () => {
    const reading = readRows("ОГЭ 2025 русский язык", [
      ["Школа", "Пробный экзамен", "", "", "", "", "Экзамен"],
      ["", "писали", "2", "3", "4", "5", "писали", "2", "3", "4", "5"],
      [psyzh, 20, 9, 8, 2, 1, 20, 2, 8, 7, 3],
    ]);
    expect(factLines(reading)).toEqual(["Псыж 2025 oge russian 9: n 20, marks 2/8/7/3, low 2, mean –"]);
    expect(findingPlaces(reading)).toEqual(["rehearsalLeftOut@B3"]);
  });

  it("counted into the results are the results", () => {
    const reading = readRows("ОГЭ 2025", [["ОГЭ 2025, русский язык, с учётом пересдачи"], heading, [psyzh, 20, 2, 8, 7, 3]]);
    expect(reading.dataset.facts).toHaveLength(1);
  });
});

describe("protocols by pupil", () => {
  const protocol = [
    ["Код ОО", "Наименование ОО", "ФИО", "Предмет", "Тестовый балл", "Результат"],
    ["901001", psyzh, "Иванова Анна", "Русский язык", 60, "зачёт"],
    ["901001", "", "Петров Пётр", "Русский язык", 20, "незачёт"],
    ["901001", "", "Сидоров Иван", "Русский язык", "#ДЕЛ/0!", "зачёт"],
    ["901001", "", "Козлов Олег", "Русский язык", "н/я", ""],
  ];

  it("are counted up to the school; an unreadable score beside «зачёт» costs the mean only", () => {
    const reading = readRows("ЕГЭ 2024 протокол", protocol);
    expect(factLines(reading)).toEqual(["Псыж 2024 ege russian 11: n 3, marks –, low 1, mean –"]);
    expect(findingPlaces(reading)).toEqual(["scoreUnreadable@E4"]);
  });

  it("leave no name of a pupil anywhere in the reading", () => {
    const everything = JSON.stringify(readRows("ЕГЭ 2024 протокол", protocol));
    expect(everything).not.toMatch(/Иванов|Петров|Сидоров|Козлов/);
  });

  it("are added up when the same school is spelled in two ways", () => {
    const reading = readRows("ЕГЭ 2024 протокол русский", [
      ["Школа", "ФИО", "Тестовый балл", "Результат"],
      [psyzh, "А", 60, "зачёт"],
      [psyzh, "Б", 20, "незачёт"],
      ["МБОУ «СОШ № 1 с. Псыж»", "В", 40, "зачёт"],
    ]);
    expect(factLines(reading)).toEqual(["Псыж 2024 ege russian 11: n 3, marks –, low 1, mean 40"]);
  });

  it("agree with the summary and give one fact", () => {
    const summary = gridOf("ЕГЭ 2024 свод", [
      ["Школа", "Русский язык: Кол-во участников", "Русский язык: Средний балл", "Русский язык: Не преодолели порог"],
      [psyzh, 2, 40, 1],
    ]);
    const reading = read(summary, gridOf("ЕГЭ 2024 протокол", protocol.slice(0, 3)));
    expect(factLines(reading)).toEqual(["Псыж 2024 ege russian 11: n 2, marks –, low 1, mean 40"]);
    expect(findingPlaces(reading)).toEqual(["duplicateSame@B2:D2"]);
  });
});

describe("cells that are not plain numbers", () => {
  const rows = (values: readonly (string | number)[]): (string | number)[][] => [
    ["ОО", "Сдавали", "2", "3", "4", "5", "Средний балл"],
    [psyzh, 20, 2, 8, 7, 3, 3.55],
    [erken, ...values],
  ];

  it("are read with what is to be said about them", () => {
    const reading = readRows("ОГЭ 2024 русский", rows(["12*", "1O", 1, "1 ", "0", "2,25"]));
    expect(factLines(reading)[1]).toBe("Эркен 2024 oge russian 9: n 12, marks 10/1/1/0, low 10, mean 2.25");
    expect(findingPlaces(reading)).toEqual(["footnoteMark@B3", "lettersAsDigits@C3"]);
  });

  it("let one unreadable mark be found when the mean of the row confirms it", () => {
    const reading = readRows("ОГЭ 2024 русский", rows([10, 1, "х", 3, 2, 3.6]));
    expect(factLines(reading)[1]).toBe("Эркен 2024 oge russian 9: n 10, marks 1/4/3/2, low 1, mean 3.6");
    expect(findingPlaces(reading)).toEqual(["cellUnreadableSpare@D3", "markRestored@D3"]);
  });

  it("leave the marks out where nothing confirms them", () => {
    const reading = readRows("ОГЭ 2024 русский", rows([10, 1, "х", 3, 2, "-"]));
    expect(factLines(reading)[1]).toBe("Эркен 2024 oge russian 9: n 10, marks –, low 1, mean –");
  });

  it("keep n and the mean when the marks do not add up", () => {
    const reading = readRows("ОГЭ 2024 русский", rows([10, 1, 4, 3, 3, 3.6]));
    expect(factLines(reading)[1]).toBe("Эркен 2024 oge russian 9: n 10, marks –, low –, mean 3.6");
    expect(findingPlaces(reading)).toEqual(["marksDoNotSum@B3:F3"]);
  });

  it("use a struck-through cell with a question, and leave a struck-through row out", () => {
    const grid = [
      ["ОО", "Сдавали", "2", "3", "4", "5"],
      [psyzh, 20, 2, 8, 7, 3],
      [erken, 10, 1, 4, 3, 2],
    ];
    const reading = readRows("ОГЭ 2024 русский", grid, { struck: ["C2", "A3", "B3", "C3", "D3", "E3", "F3"] });
    expect(factLines(reading)).toEqual(["Псыж 2024 oge russian 9: n 20, marks 2/8/7/3, low 2, mean –"]);
    expect(findingPlaces(reading)).toEqual(["rowStruckThrough@A3:F3", "cellStruckThrough@C2"]);
  });

  it("of different scales in one column are read by what the cells themselves say", () => {
    const reading = readRows(
      "ОГЭ 2024 Русский язык",
      [
        ["Школа", "Кол-во", "Доля 2, %", "Доля 3", "Доля 4", "Доля 5"],
        [psyzh, 20, 10, 40, 35, 15],
        [erken, 10, "10 %", "40%", "30%", "20%"],
        [baltat, 10, 0.1, 0.4, 0.3, 0.2],
      ],
      { formats: { "C4:F4": "0%" } },
    );
    expect(factLines(reading).map((line) => line.split(": ")[1])).toEqual([
      "n 20, marks 2/8/7/3, low 2, mean –",
      "n 10, marks 1/4/3/2, low 1, mean –",
      "n 10, marks 1/4/3/2, low 1, mean –",
    ]);
  });
});

describe("an empty used range", () => {
  it("of any height is passed over", () => {
    const values = Array.from({ length: 300_000 }, () => []);
    expect(read({ ...gridOf("Пусто", []), values }).ignored[0]?.reason).toBe("empty");
  });
});

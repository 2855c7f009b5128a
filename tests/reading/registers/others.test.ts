import { questions, readRegister, supportOf } from "./supportOf";

describe("registers of the process", () => {
  test("courses: who, in what, when, by which document; a head by his post", () => {
    const reading = readRegister("Курсы ПК", [
      ["Курсы повышения квалификации"],
      ["Школа", "ФИО педагога", "Должность", "Предмет", "Тема курса", "Часы", "Дата окончания", "Статус", "Удостоверение"],
      ["СОШ №1 с. Псыж", "Учитель-А1", "учитель математики", "", "Геометрия в ОГЭ", 36, "20.11.2024", "завершён", "№ 77"],
      ["СОШ №1 с. Псыж", "Учитель-А2", "директор", "", "Управление качеством", 72, "2 квартал 2025", "запланировано", ""],
      ["СОШ №2 а. Эркен", "Учитель-А3", "учитель", "русский язык", "Функциональная грамотность", "", 2023, "", "№ 12"],
    ]);
    expect(supportOf(reading).courses).toMatchObject([
      { schoolId: "s1", teacher: "Учитель-А1", role: "teacher", subject: "mathematics", year: 2024, done: true, document: "№ 77" },
      { schoolId: "s1", role: "head", year: 2025, done: false, document: null },
      { schoolId: "s2", role: "teacher", subject: "russian", year: 2023, done: true },
    ]);
    expect(questions(reading)).toEqual([]);
  });

  test("seminars and internships", () => {
    const seminars = readRegister("Семинары", [
      ["Школа", "Тема семинара", "Дата", "Участвовала", "Количество участников", "Документ"],
      ["СОШ №1 с. Псыж", "Объективность оценивания", "12.02.2025", "да", 4, "программа"],
      ["СОШ №2 а. Эркен", "Объективность оценивания", "12.02.2025", "нет", "", ""],
      ["ООШ а. Балтат", "Объективность оценивания", "12.02.2025", "", 0, ""],
    ]);
    expect(supportOf(seminars).events.map(({ schoolId, kind, date, attended }) => [schoolId, kind, date, attended])).toEqual([
      ["s1", "seminar", "2025-02-12", true],
      ["s2", "seminar", "2025-02-12", false],
      ["s3", "seminar", "2025-02-12", false],
    ]);
    const internships = readRegister("Стажировки 2025", [
      ["ОО", "Тема стажировки", "Сроки", "Кол-во педагогов"],
      ["СОШ №1 с. Псыж", "Урок математики", "10-14 марта", 2],
    ]);
    expect(supportOf(internships).events).toMatchObject([{ kind: "internship", date: "2025-03-14", participants: 2, attended: true }]);
  });

  test("visits, memberships, teams, analytics: no name of a curator or a tutor is kept", () => {
    const visits = readRegister("Визиты кураторов", [
      ["Школа", "Куратор", "План", "Факт", "Уроков план", "Уроков посещено", "Справка"],
      ["СОШ №1 с. Псыж", "Сидорова А. А.", "март 2025", "18.03.2025", 4, 3, "№ 2"],
    ]);
    expect(supportOf(visits).visits).toMatchObject([
      { planned: "2025-03-31", done: "2025-03-18", lessonsPlanned: 4, lessonsVisited: 3, document: "№ 2" },
    ]);
    const wide = readRegister("Сообщества и методобъединения", [
      ["Школа", "Профессиональное сообщество", "Методическое объединение"],
      ["СОШ №1 с. Псыж", "да", "РМО учителей математики"],
      ["СОШ №2 а. Эркен", "нет", ""],
    ]);
    expect(supportOf(wide).memberships.map(({ schoolId, kind, member }) => [schoolId, kind, member])).toEqual([
      ["s1", "community", true],
      ["s1", "methodicalUnion", true],
      ["s2", "community", false],
    ]);
    const teams = readRegister("Тьюторы", [
      ["Школа", "Тьютор (ФИО)", "Команда сопровождения", "Приказ"],
      ["СОШ №1 с. Псыж", "Сидорова А. А.", "нет", "№ 9"],
    ]);
    expect(supportOf(teams).teams.map(({ kind, appointed, document }) => [kind, appointed, document])).toEqual([
      ["tutor", true, "№ 9"],
      ["team", false, "№ 9"],
    ]);
    expect(JSON.stringify([visits, teams])).not.toContain("Сидорова");
    const analytics = readRegister("Передача аналитики школам", [
      ["Школа", "Передана", "Дата", "Письмо"],
      ["СОШ №1 с. Псыж", "", "01.10.2025", "исх. 5"],
      ["СОШ №2 а. Эркен", "нет", "", ""],
    ]);
    expect(supportOf(analytics).analytics.map(({ schoolId, given }) => [schoolId, given])).toEqual([
      ["s1", true],
      ["s2", false],
    ]);
  });

  test("acts by the eight headings; a heading that is none of them is asked about", () => {
    const reading = readRegister("Муниципальные программы и акты", [
      ["Раздел", "Позиция", "Наличие", "Реквизиты"],
      ["Цели", "Концепция поддержки", "да", "Приказ № 1"],
      ["", "Цели измеримы", "нет", ""],
      ["Анализ эффективности мер", "Справка за год", "", ""],
      ["Прочее", "Что-то", "да", ""],
    ]);
    expect(supportOf(reading).acts.map(({ heading, position, present, document }) => [heading, position, present, document])).toEqual([
      ["goals", "Концепция поддержки", true, "Приказ № 1"],
      ["goals", "Цели измеримы", false, null],
      ["evaluation", "Справка за год", null, null],
    ]);
    expect(questions(reading)).toEqual(["actHeadingUnknown@A5"]);
  });
});

describe("further sheets", () => {
  test("diagnostics of teachers: per cents, marks of a maximum, category, service, last course", () => {
    const reading = readRegister("Диагностика педагогов 2025", [
      ["Результаты диагностики предметных компетенций педагогов, 2025 год"],
      ["№", "ОО", "ФИО педагога", "Предмет", "Результат, %", "Дефицит", "Категория", "Стаж, лет", "Последний курс"],
      [1, "СОШ №1 с. Псыж", "Учитель-Б1", "математика", 55, "геометрия", "без категории", 2, "нет"],
      [2, "СОШ №1 с. Псыж", "Учитель-Б2", "русский язык", "72,5", "", "первая", 15, "2023"],
      [3, "СОШ №2 а. Эркен", "Учитель-Б3", "математика", "н/д", "", "высшая", "", "12.05.2024"],
      [4, "СОШ №2 а. Эркен", "Учитель-Б4", "", 61, "", "", "", ""],
    ]);
    expect(supportOf(reading).diagnostics).toMatchObject([
      {
        schoolId: "s1",
        subject: "mathematics",
        diagnostics: 55,
        topic: "геометрия",
        category: "none",
        service: 2,
        lastCourse: "none",
        year: 2025,
      },
      { schoolId: "s1", subject: "russian", diagnostics: 72.5, topic: null, category: "first", service: 15, lastCourse: 2023 },
      { schoolId: "s2", diagnostics: null, category: "highest", service: null, lastCourse: 2024 },
    ]);
    expect(questions(reading)).toEqual(["subjectUnknown@D6"]);
    expect(JSON.stringify(reading.findings)).not.toContain("Учитель-Б");
  });

  test("a column of parts of one is per cents", () => {
    const reading = readRegister("Диагностика педагогов", [
      ["Школа", "Педагог", "Предмет", "Результат"],
      ["СОШ №1 с. Псыж", 1, "математика", 0.55],
      ["СОШ №1 с. Псыж", 2, "математика", 1],
    ]);
    expect(supportOf(reading).diagnostics.map(({ diagnostics }) => diagnostics)).toEqual([55.00000000000001, 100]);
  });

  test("surveys: heads and shares, themes, whom they asked; what is no risk is left out", () => {
    const reading = readRegister(
      "Опрос обучающихся 2025",
      [
        ["Опрос обучающихся: доля ответов риска, 2025 год"],
        ["Школа", "Опрошено", "Учебная мотивация", "Психологическое благополучие", "", "Вовлечённость родителей", "Питание"],
        ["", "", "%", "чел.", "%", "чел.", "%"],
        ["СОШ №1 с. Псыж", 50, 34, 10, "20 %", 5, 12],
        ["СОШ №2 а. Эркен", "", 15, 4, "8 %", 3, "120"],
        ["Итого", 50, 24, 14, "", 8, ""],
      ],
      { merges: ["D2:E2", "A2:A3", "B2:B3"] },
    );
    const lines = supportOf(reading).surveys.map(
      ({ schoolId, theme, block, share, n }) => `${schoolId} ${theme ?? block}: ${share} of ${n ?? "–"}`,
    );
    expect(lines).toEqual([
      "s1 motivation: 34 of 50",
      "s1 wellbeing: 20 of 50",
      "s1 parents: 10 of 50",
      "s1 Питание: 12 of 50",
      "s2 motivation: 15 of –",
      "s2 wellbeing: 8 of –",
    ]);
    expect(supportOf(reading).surveys[0]).toMatchObject({ year: 2025, respondents: "pupils" });
    expect(questions(reading)).toEqual(["surveyAskedMissing@B5", "registerShareImpossible@A5:G5"]);
    const satisfied = readRegister("Анкета родителей", [
      ["Доля родителей, удовлетворённых школой, %"],
      ["Школа", "Опрошено", "Качество обучения"],
      ["СОШ №1 с. Псыж", 20, 80],
    ]);
    expect(questions(satisfied)).toEqual(["surveyNotRisk@A3:C3"]);
  });

  test("resources in thousands, parts of one, words for a specialist", () => {
    const reading = readRegister("Ресурсы 2025", [
      ["Ресурсное обеспечение школ, 2025 год"],
      ["Школа", "Расходы на 1 обучающегося, тыс. руб.", "Оснащённость, доля от нормы", "Специалист по ОВЗ", "Расстояние до центра, км"],
      ["СОШ №1 с. Псыж", "112,5", 0.65, "да", 12],
      ["СОШ №2 а. Эркен", "-", 0.9, "0 ставок", "н/д"],
      ["Все школы", 110, 0.8, "", ""],
    ]);
    expect(supportOf(reading).resources).toMatchObject([
      { schoolId: "s1", year: 2025, spending: 112500, equipment: 65, specialist: true, distance: 12 },
      { schoolId: "s2", spending: null, equipment: 90, distance: null },
    ]);
    expect(supportOf(reading).resources).toHaveLength(2);
  });

  test("«Выполнение заданий» of ФИС ОКО: schools in rows, tasks in columns, levels in a row", () => {
    const reading = readRegister("ВПР 2025 Математика 5 кл", [
      ["ВПР 2025. 5 класс. Выполнение заданий"],
      ["Предмет: Математика"],
      ["Группы участников", "Кол-во ОО", "Кол-во участников", 1, 2, "3К1", "4.1"],
      ["Макс балл", "", "", 1, 1, 2, 1],
      ["Уровень", "", "", "Б", "базовый", "П", ""],
      ["Вся выборка", 35655, 1455512, 83.4, 70.2, 41, 55],
      ["Карачаево-Черкесская Республика", 170, 5512, 80.4, 66.2, 40, 52],
      ["МБОУ СОШ №1 с. Псыж", 1, 42, "76,19", 50, 38.1, 47.62],
      ["МБОУ СОШ №2 а. Эркен", 1, 11, 90.91, 63.64, "-", 54.55],
    ]);
    const lines = supportOf(reading).tasks.map(
      ({ schoolId, topic, basic, n, fulfilled }) => `${schoolId} ${topic} ${String(basic)}: ${fulfilled} of ${n}`,
    );
    expect(lines).toEqual([
      "s1 № 1 (5) true: 76.19 of 42",
      "s1 № 2 (5) true: 50 of 42",
      "s1 № 3К1 (5) false: 38.1 of 42",
      "s1 № 4.1 (5) null: 47.62 of 42",
      "s2 № 1 (5) true: 90.91 of 11",
      "s2 № 2 (5) true: 63.64 of 11",
      "s2 № 4.1 (5) null: 54.55 of 11",
    ]);
    expect(supportOf(reading).tasks[0]).toMatchObject({ year: 2025, subject: "mathematics", grade: 5, source: { address: "D8" } });
    expect(questions(reading)).toEqual(["taskLevelUnknown@A8:G8"]);
  });

  test("«Достижение планируемых результатов»: tasks in rows, schools in columns, pupils in the heading", () => {
    const reading = readRegister("ВПР 2025 Русский 6 кл", [
      ["ВПР 2025. 6 класс. Русский язык"],
      ["Достижение планируемых результатов"],
      ["№", "Проверяемые умения", "Уровень", "Макс балл", "МБОУ СОШ №1 с. Псыж (42 уч.)", "МБОУ СОШ №2 а. Эркен", "Россия (1 000 000 уч.)"],
      ["1", "Соблюдать орфографические нормы", "Б", 4, 55.36, 60, 61],
      ["2", "Проводить морфемный разбор", "П", 3, "н/д", 70, 74],
    ]);
    expect(supportOf(reading).tasks).toEqual([
      {
        schoolId: "s1",
        year: 2025,
        subject: "russian",
        grade: 6,
        topic: "Соблюдать орфографические нормы",
        basic: true,
        n: 42,
        fulfilled: 55.36,
        source: { file: null, sheet: "ВПР 2025 Русский 6 кл", address: "E4" },
      },
    ]);
    expect(questions(reading)).toEqual(["participantsMissing@F3"]);
  });
});

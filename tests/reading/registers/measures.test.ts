import { questions, readRegister, supportOf } from "./supportOf";

const heading = ["№", "Школа", "Направление", "Мероприятие", "Ответственный", "Срок", "Статус", "Дата факта", "Документ"];

/** «s1 Мероприятие: due, done, status, document». */
const lines = (reading: Parameters<typeof supportOf>[0]): string[] =>
  supportOf(reading).measures.map(
    ({ schoolId, title, due, done, status, document }) =>
      `${schoolId} ${title}: ${due ?? "–"}, ${done ?? "–"}, ${status ?? "–"}, ${document ?? "–"}`,
  );

describe("measures of the roadmap", () => {
  test("our own register", () => {
    const reading = readRegister("Мероприятия дорожной карты", [
      ["Мероприятия дорожной карты"],
      heading,
      [1, "СОШ №1 с. Псыж", "Кадры", "Курсы для учителей", "Завуч", "15.03.2025", "выполнено", "10.03.2025", "Приказ № 5"],
      [2, "СОШ №2 а. Эркен", "Кадры", "Посещение уроков", "Методист", "1 квартал 2025", "в работе", "", ""],
    ]);
    expect(lines(reading)).toEqual([
      "s1 Курсы для учителей: 2025-03-15, 2025-03-10, done, Приказ № 5",
      "s2 Посещение уроков: 2025-03-31, –, inProgress, –",
    ]);
    expect(supportOf(reading).measures[0]).toMatchObject({
      direction: "Кадры",
      source: { sheet: "Мероприятия дорожной карты", address: "A3:I3" },
    });
    expect(questions(reading)).toEqual([]);
    expect(reading.recognised).toContainEqual({
      file: null,
      sheet: "Мероприятия дорожной карты",
      kind: "register",
      register: "measures",
      year: null,
      subject: null,
      grade: null,
      rows: 2,
      confidence: "sure",
    });
  });

  test("a department's own words, a school written once over its rows, sections, statuses and dates as people write them", () => {
    const reading = readRegister(
      "План",
      [
        ["План мероприятий по поддержке школ на 2024/2025 учебный год"],
        ["п/п", "ОО", "Содержание работы", "Сроки исполнения", "Исполнитель", "Отметка о выполнении"],
        ["Работа с кадрами"],
        ["1", "МБОУ СОШ №1 с. Псыж", "Семинар для учителей", "октябрь", "Завуч", "вып. 20.10.2024"],
        ["2", "", "Открытые уроки", "до 15 марта", "Завуч", "✓"],
        ["Работа с родителями"],
        ["3", "все школы", "Родительское собрание", "1 полугодие", "Директор", "+"],
        ["4", "СОШ № 1, СОШ № 2", "Анкетирование", "май", "Психолог", "нет"],
      ],
      { merges: ["B4:B5"] },
    );
    expect(lines(reading)).toEqual([
      "s1 Семинар для учителей: 2024-10-31, 2024-10-20, done, –",
      "s1 Открытые уроки: 2025-03-15, –, done, –",
      "s1 Родительское собрание: 2024-12-31, –, done, –",
      "s2 Родительское собрание: 2024-12-31, –, done, –",
      "s3 Родительское собрание: 2024-12-31, –, done, –",
      "s1 Анкетирование: 2025-05-31, –, planned, –",
      "s2 Анкетирование: 2025-05-31, –, planned, –",
    ]);
    expect(supportOf(reading).measures.map(({ direction }) => direction)[0]).toBe("Работа с кадрами");
    expect(questions(reading)).toEqual([]);
  });

  test("what is wrong is asked with its cell and never guessed", () => {
    const reading = readRegister("Дорожная карта", [
      ["Дорожная карта"],
      heading,
      [1, "СОШ №1 с. Псыж", "", "Без срока", "", "", "в работе", "", ""],
      [2, "СОШ №1 с. Псыж", "", "Постоянная", "", "постоянно", "в работе", "", ""],
      [3, "СОШ №1 с. Псыж", "", "Нет такого дня", "", "31.02.2025", "в работе", "", ""],
      [4, "СОШ №1 с. Псыж", "", "Раньше начала", "", "01.03.2025–31.03.2025", "выполнено", "10.03.2024", ""],
      [5, "СОШ №1 с. Псыж", "", "Статус и дата", "", "01.03.2025", "не выполнено", "10.03.2025", ""],
      [6, "СОШ №1 с. Псыж", "", "Чужие слова", "", "01.03.2025", "так себе", "", ""],
      [7, "СОШ №77 г. Нигде", "", "Чужая школа", "", "01.03.2025", "в работе", "", ""],
      [8, "ШНОР", "", "Для всех ШНОР", "", "01.03.2025", "в работе", "", ""],
      [9, "", "", "Без школы", "", "01.03.2025", "в работе", "", ""],
    ]);
    expect(questions(reading)).toEqual([
      "registerSchoolUnknown@B9",
      "registerSelectedSchools@B10",
      "measureWithoutTerm@F3",
      "measureWithoutTerm@F4",
      "registerDateUnreadable@F5",
      "measureWithoutTerm@F5",
      "measureDoneBeforeStart@H6",
      "measureStatusContradicts@G7",
      "registerStatusUnknown@G8",
    ]);
    expect(lines(reading)).toContain("s1 Чужие слова: 2025-03-01, –, –, –");
  });

  test("an empty register is known and tells nothing; its example row is no data", () => {
    const example = ["Пример", "Школа (пример)", "Кадры", "Курсы", "Завуч", "15.03.2025", "выполнено", "10.03.2025", "Приказ № 5"];
    const reading = readRegister("Мероприятия дорожной карты", [["Мероприятия дорожной карты"], heading, example]);
    expect(reading.dataset.support).toBeUndefined();
    expect(reading.recognised.map(({ register, rows }) => [register, rows])).toContainEqual(["measures", 0]);
    const filled = readRegister("Мероприятия дорожной карты", [
      ["Мероприятия дорожной карты"],
      heading,
      ["Пример", "СОШ №1 с. Псыж", ...example.slice(2)],
    ]);
    expect(supportOf(filled).measures).toHaveLength(1);
  });

  test("one school a sheet, told by the title", () => {
    const reading = readRegister("Лист1", [
      ["Дорожная карта МБОУ СОШ №2 а. Эркен на 2025 год"],
      ["№", "Мероприятие", "Срок", "Статус"],
      [1, "Курсы", "март", "выполнено"],
    ]);
    expect(lines(reading)).toEqual(["s2 Курсы: 2025-03-31, –, done, –"]);
  });

  test("a measure for all schools says so of every school, one for named schools does not", () => {
    const reading = readRegister("Дорожная карта", [
      ["Школа", "Мероприятие", "Срок", "Статус"],
      ["все школы", "Справка по итогам года", "15.10.2025", "выполнено"],
      ["СОШ №1 с. Псыж", "Практикум", "15.10.2025", "выполнено"],
    ]);
    const told = supportOf(reading).measures.map(({ schoolId, title, forAll }) => [schoolId, title, forAll === true]);
    expect(told).toEqual([
      ["s1", "Справка по итогам года", true],
      ["s2", "Справка по итогам года", true],
      ["s3", "Справка по итогам года", true],
      ["s1", "Практикум", false],
    ]);
  });
});

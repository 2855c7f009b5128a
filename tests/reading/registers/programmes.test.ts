import { questions, readRegister, supportOf } from "./supportOf";

describe("school programmes", () => {
  test("our own register: requisites, targets, routes, marks of two experts by criterion", () => {
    const reading = readRegister(
      "Школьные программы",
      [
        ["Школьные программы перехода в эффективный режим"],
        [
          "Школа",
          "Программа есть",
          "Реквизиты",
          "Базовый год",
          "Цель: доля «2», %",
          "Цель: индекс",
          "Маршруты: план",
          "Маршруты: факт",
          "Эксперт",
          "Экспертная оценка, 0–2",
          "",
        ],
        ["", "", "", "", "", "", "", "", "", "Анализ причин", "Измеримость целей"],
        ["СОШ №1 с. Псыж", "да", "Приказ № 12 от 01.09.2024", 2024, 15, "45,5", 10, 4, "Иванова", 2, 1],
        ["СОШ №1 с. Псыж", "", "", "", "", "", "", "", "Петрова", 1, "н/д"],
        ["СОШ №2 а. Эркен", "нет", "", "", "", "", "", "", "", "", ""],
      ],
      { merges: ["J2:K2", "A2:A3"] },
    );
    const { programmes } = supportOf(reading);
    expect(programmes).toHaveLength(2);
    expect(programmes[0]).toMatchObject({
      schoolId: "s1",
      present: true,
      document: "Приказ № 12 от 01.09.2024",
      baseYear: 2024,
      target: { pooledShare: 15, resultIndex: 45.5 },
      routesPlanned: 10,
      routesDone: 4,
      marks: [
        { criterion: "Анализ причин", expert: 1, mark: 2, maximum: 2 },
        { criterion: "Измеримость целей", expert: 1, mark: 1, maximum: 2 },
        { criterion: "Анализ причин", expert: 2, mark: 1, maximum: 2 },
      ],
    });
    expect(programmes[1]).toMatchObject({ schoolId: "s2", present: false, target: null, marks: [] });
    expect(questions(reading)).toEqual([]);
    expect(JSON.stringify(reading)).not.toMatch(/Иванова|Петрова/);
  });

  test("a heading with the bounds of a mark is a criterion, though its words speak of aims and of 2", () => {
    const reading = readRegister("Школьные программы", [
      ["Школьные программы перехода в эффективный режим"],
      ["Школа", "Наличие", "Измеримость целей (0–2)", "Цели и сроки, макс. 5", "Реалистичность показателей 1–10", "Цель: доля «2», %"],
      ["СОШ №1 с. Псыж", "да", 1, 4, 7, 15],
    ]);
    expect(supportOf(reading).programmes[0]).toMatchObject({
      target: { pooledShare: 15, resultIndex: null },
      marks: [
        { criterion: "Измеримость целей", expert: 1, mark: 1, maximum: 2 },
        { criterion: "Цели и сроки, макс. 5", expert: 1, mark: 4, maximum: 5 },
        { criterion: "Реалистичность показателей", expert: 1, mark: 7, maximum: 10 },
      ],
    });
    expect(questions(reading)).toEqual([]);
  });

  describe("two rows that answer differently about one programme", () => {
    const heading = ["Школа", "Программа есть", "Реквизиты", "Базовый год", "Маршруты: план"];
    const rows = (...given: (string | number)[][]) =>
      readRegister("Школьные программы", [["Школьные программы перехода в эффективный режим"], heading, ...given]);
    const differ = (reading: ReturnType<typeof rows>): unknown[] =>
      reading.findings.flatMap(({ code, params, source, schoolId }) =>
        code === "programmeAnswersDiffer"
          ? [[schoolId, params["field"], params["kept"], params["dropped"], source?.address, params["other"]]]
          : [],
      );
    test("the row with the requisites of its document stays, wherever it stands; both cells are shown", () => {
      const reading = rows(["СОШ №1 с. Псыж", "нет", "", 2023, 8], ["СОШ №1 с. Псыж", "да", "Приказ № 12 от 01.09.2024", "", ""]);
      expect(supportOf(reading).programmes).toMatchObject([
        { schoolId: "s1", present: true, document: "Приказ № 12 от 01.09.2024", baseYear: 2023, routesPlanned: 8 },
      ]);
      expect(differ(reading)).toEqual([["s1", "present", "yes", "no", "A4:C4", "Школьные программы!A3:E3"]]);
    });
    test("then the later base year, then the first", () => {
      const later = rows(["СОШ №1 с. Псыж", "да", "", 2023, 8], ["СОШ №1 с. Псыж", "да", "", 2024, 10]);
      expect(supportOf(later).programmes).toMatchObject([{ baseYear: 2024, routesPlanned: 10 }]);
      expect(differ(later).map((one) => (one as unknown[])[1])).toEqual(["baseYear", "routesPlanned"]);
      const first = rows(["СОШ №1 с. Псыж", "да", "", 2024, 8], ["СОШ №1 с. Псыж", "нет", "", 2024, 8]);
      expect(supportOf(first).programmes).toMatchObject([{ present: true }]);
      expect(differ(first)).toEqual([["s1", "present", "yes", "no", "A3:E3", "Школьные программы!A4:E4"]]);
    });
    test("rows that complete each other, or say the same, contradict nothing", () => {
      const reading = rows(["СОШ №1 с. Псыж", "да", "", 2024, ""], ["СОШ №1 с. Псыж", "да", "", "", 8]);
      expect(supportOf(reading).programmes).toMatchObject([{ present: true, baseYear: 2024, routesPlanned: 8 }]);
      expect(differ(reading)).toEqual([]);
    });
  });

  test("a protocol of experts: one criterion a row, a mark over its maximum left out", () => {
    const reading = readRegister("Экспертиза программ", [
      ["Экспертная оценка школьных программ"],
      ["ОО", "Критерий", "№ эксперта", "Балл", "Макс. балл"],
      ["СОШ №2 а. Эркен", "Цели", 1, 3, 3],
      ["СОШ №2 а. Эркен", "Цели", 2, 4, 3],
    ]);
    expect(supportOf(reading).programmes[0]?.marks).toEqual([{ criterion: "Цели", expert: 1, mark: 3, maximum: 3 }]);
    expect(questions(reading)).toEqual(["expertMarkOverMaximum@A4:E4"]);
  });

  test("experts in columns under their criterion", () => {
    const reading = readRegister(
      "Программы школ",
      [
        ["Программы школ: экспертная оценка"],
        ["Школа", "Наличие программы", "Критерий 1. Анализ (макс. 5)", ""],
        ["", "", "Эксперт 1", "Эксперт 2"],
        ["МКОУ ООШ а. Балтат", "есть", 4, 5],
      ],
      { merges: ["A2:A3", "B2:B3", "C2:D2"] },
    );
    expect(supportOf(reading).programmes[0]?.marks).toEqual([
      { criterion: "Критерий 1. Анализ (макс. 5)", expert: 1, mark: 4, maximum: 5 },
      { criterion: "Критерий 1. Анализ (макс. 5)", expert: 2, mark: 5, maximum: 5 },
    ]);
  });

  test("a criterion about goals is no target of the programme, whatever the bounds of its marks", () => {
    const reading = readRegister("Школьные программы", [
      ["Школа", "Программа есть", "Базовый год", "Цель: доля «2», % не выше", "Эксперт", "Измеримость целей (0–2)", "Цели и задачи (0–3)"],
      ["СОШ №1 с. Псыж", "да", 2024, 20, 1, 1, 3],
    ]);
    expect(supportOf(reading).programmes[0]).toMatchObject({
      target: { pooledShare: 20 },
      marks: [
        { criterion: "Измеримость целей", mark: 1, maximum: 2 },
        { criterion: "Цели и задачи", mark: 3, maximum: 3 },
      ],
    });
  });
});

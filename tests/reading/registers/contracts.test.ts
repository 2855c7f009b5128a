import { questions, readRegister, supportOf } from "./supportOf";

describe("partner contracts", () => {
  test("the partner is a school of the district where it is one, else stays as named; a guest is no new school", () => {
    const reading = readRegister("Партнёрские договоры", [
      ["Партнёрские договоры"],
      ["Школа", "Школа-партнёр", "Дата подписания", "Действует до", "Реквизиты", "Предметы"],
      ["СОШ №1 с. Псыж", "СОШ №2 а. Эркен", "01.10.2024", "31.05.2026", "№ 3", "русский язык, математика"],
      ["ООШ а. Балтат", "Гимназия №9 г. Дальнего", "01.10.2024", "", "№ 4", "физика и химия"],
      ["СОШ №2 а. Эркен", "", "", "", "", ""],
    ]);
    expect(supportOf(reading).contracts).toMatchObject([
      { schoolId: "s1", partnerId: "s2", signed: "2024-10-01", until: "2026-05-31", document: "№ 3", subjects: ["russian", "mathematics"] },
      { schoolId: "s3", partnerId: null, partner: "Гимназия №9 г. Дальнего", until: null, subjects: ["physics", "chemistry"] },
    ]);
    expect(reading.dataset.schools).toHaveLength(3);
    expect(questions(reading)).toEqual([]);
  });

  test("a contract that ends before it is signed is asked about", () => {
    const reading = readRegister("Договоры о сетевом взаимодействии", [
      ["Наименование ОО", "Партнёр", "Дата договора", "Срок действия"],
      ["СОШ №1 с. Псыж", "СОШ №2 а. Эркен", "01.10.2025", "31.05.2025"],
    ]);
    expect(questions(reading)).toEqual(["contractEndsBeforeStart@D2"]);
  });
});

import { questions, readRegister, supportOf } from "./supportOf";

describe("distances between schools", () => {
  test("a row a pair; the other end is known in any spelling, an unknown one is asked about", () => {
    const reading = readRegister("Расстояния между школами", [
      ["Расстояния между школами по дороге"],
      ["Школа", "Другая школа", "Расстояние, км"],
      ["СОШ №1 с. Псыж", "СОШ №2 а. Эркен", "12,5"],
      ["ООШ а. Балтат", "СОШ №1 с. Псыж", 30],
      ["ООШ а. Балтат", "СОШ №99 с. Нигде", 7],
      ["ООШ а. Балтат", "СОШ №2 а. Эркен", "н/д"],
    ]);
    expect(supportOf(reading).distances).toMatchObject([
      { schoolId: "s1", otherId: "s2", kilometres: 12.5, source: { address: "A3:C3" } },
      { schoolId: "s3", otherId: "s1", kilometres: 30 },
    ]);
    expect(questions(reading)).toEqual(["registerSchoolUnknown@B5"]);
    expect(reading.recognised.find(({ sheet }) => sheet === "Расстояния между школами")?.register).toBe("distances");
  });

  test("one pair told twice: the first counts, another figure is asked about, the same one is not", () => {
    const reading = readRegister("Расстояния", [
      ["Откуда", "Куда", "км"],
      ["СОШ №1 с. Псыж", "СОШ №2 а. Эркен", 12],
      ["СОШ №2 а. Эркен", "СОШ №1 с. Псыж", 12],
      ["СОШ №2 а. Эркен", "СОШ №1 с. Псыж", 21],
    ]);
    expect(supportOf(reading).distances.map(({ kilometres }) => kilometres)).toEqual([12]);
    expect(questions(reading)).toEqual(["distancesDisagree@A4:C4"]);
  });

  test("a table of schools by schools: the diagonal, blanks and dashes tell nothing, words are asked about", () => {
    const reading = readRegister("Лист7", [
      ["Расстояния между школами, км"],
      ["", "СОШ №1 с. Псыж", "СОШ №2 а. Эркен", "ООШ а. Балтат"],
      ["СОШ №1 с. Псыж", "х", "12,5", 30],
      ["СОШ №2 а. Эркен", "12,5", 0, "-"],
      ["ООШ а. Балтат", 31, "далеко", ""],
    ]);
    expect(supportOf(reading).distances.map(({ schoolId, otherId, kilometres }) => [schoolId, otherId, kilometres])).toEqual([
      ["s1", "s2", 12.5],
      ["s1", "s3", 30],
    ]);
    expect(questions(reading).sort()).toEqual(["cellUnreadable@C5", "distancesDisagree@B5"]);
    expect(reading.recognised.find(({ sheet }) => sheet === "Лист7")?.register).toBe("distances");
  });

  test("two schools in a heading without a word of distances are no such table", () => {
    const reading = readRegister("Лист8", [
      ["", "СОШ №1 с. Псыж", "СОШ №2 а. Эркен"],
      ["ООШ а. Балтат", 3, 4],
    ]);
    expect(reading.dataset.support).toBeUndefined();
  });

  test("ways to the centre stay a register of resources", () => {
    const reading = readRegister("Расстояние до центра", [
      ["Расстояние до районного центра"],
      ["Школа", "Расстояние до центра, км"],
      ["СОШ №1 с. Псыж", 0],
      ["ООШ а. Балтат", 18],
    ]);
    expect(supportOf(reading).resources).toMatchObject([
      { schoolId: "s1", distance: 0 },
      { schoolId: "s3", distance: 18 },
    ]);
    expect(supportOf(reading).distances).toEqual([]);
  });
});

describe("lists of past years", () => {
  test("the year stands in a column or in the title; a list «на 2024/2025 учебный год» is that of 2024", () => {
    const byColumn = readRegister("Перечни прошлых лет", [
      ["Перечни школ с низкими образовательными результатами прошлых лет"],
      ["Школа", "Год включения", "Год исключения", "Реквизиты приказа"],
      ["СОШ №1 с. Псыж", 2021, 2023, "приказ № 7"],
      ["СОШ №2 а. Эркен", "2023", "", ""],
    ]);
    expect(supportOf(byColumn).listings).toMatchObject([
      { schoolId: "s1", year: 2021, leftIn: 2023, document: "приказ № 7", source: { address: "A3:D3" } },
      { schoolId: "s2", year: 2023, leftIn: null, document: null },
    ]);
    const byTitle = readRegister("Перечень ШНОР", [
      ["Перечень школ с низкими образовательными результатами на 2024/2025 учебный год"],
      ["№", "Школа", "Основание включения"],
      [1, "ООШ а. Балтат", "доля «2» выше 30 %"],
    ]);
    expect(supportOf(byTitle).listings).toMatchObject([{ schoolId: "s3", year: 2024 }]);
  });

  test("a row without a year is asked about and not used; words that are no year likewise", () => {
    const reading = readRegister("Перечни прошлых лет", [
      ["Школа", "Год включения", "Реквизиты приказа"],
      ["СОШ №1 с. Псыж", "", "приказ № 7"],
      ["СОШ №2 а. Эркен", "давно", ""],
      ["ООШ а. Балтат", 2023, ""],
    ]);
    expect(supportOf(reading).listings).toMatchObject([{ schoolId: "s3", year: 2023 }]);
    expect(questions(reading)).toEqual(["listingWithoutYear@B2", "registerDateUnreadable@B3"]);
  });

  test("a table with results beside the names is no list", () => {
    const reading = readRegister("Перечень ШНОР", [
      ["Перечень ШНОР 2024 год"],
      ["Школа", "Год включения", "Успеваемость"],
      ["СОШ №1 с. Псыж", 2021, 88],
    ]);
    expect(reading.dataset.support).toBeUndefined();
  });
});

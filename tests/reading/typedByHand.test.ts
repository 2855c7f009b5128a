import { baltat, erken, factLines, findingPlaces, psyzh, read, readRows, recordLines } from "./readings";
import { gridOf } from "./gridOf";

describe("groups that people title by hand", () => {
  it("a subject typed over any column of its block heads the whole block", () => {
    const reading = readRows("ОГЭ 2024", [
      ["", "", "Русский язык", "", "", "Математика", ""],
      ["ОО", "сдавали", "получили «2»", "% качества", "сдавали", "получили «2»", "% качества"],
      [psyzh, 20, 2, 50, 10, 1, 40],
      [erken, 10, 0, 60, 8, 0, 50],
    ]);

    expect(factLines(reading)).toEqual([
      "Псыж 2024 oge russian 9: n 20, marks –, low 2, mean –",
      "Эркен 2024 oge russian 9: n 10, marks –, low 0, mean –",
      "Псыж 2024 oge mathematics 9: n 10, marks –, low 1, mean –",
      "Эркен 2024 oge mathematics 9: n 8, marks –, low 0, mean –",
    ]);
  });

  it("a title typed in the third column is a title and no heading of that column", () => {
    const table = (n: number) => [
      ["Школа", "Сдавали, чел.", "Не преодолели порог, чел.", "Средний балл"],
      [psyzh, n, 1, 60.5],
      [erken, n + 2, 0, 55.2],
    ];

    const reading = readRows("ЕГЭ 2024", [
      ["", "", "Русский язык"],
      ...table(20),
      [""],
      ["", "", "Математика (профильный уровень)"],
      ...table(10),
    ]);

    expect(factLines(reading)).toEqual([
      "Псыж 2024 ege russian 11: n 20, marks –, low 1, mean 60.5",
      "Эркен 2024 ege russian 11: n 22, marks –, low 0, mean 55.2",
      "Псыж 2024 ege mathematicsProfile 11: n 10, marks –, low 1, mean 60.5",
      "Эркен 2024 ege mathematicsProfile 11: n 12, marks –, low 0, mean 55.2",
    ]);
  });
});

describe("a subject or a class that is typed once", () => {
  const heading = ["Класс", "Предмет", "ОО", "Писали", 2, 3, 4, 5];

  it("holds for the blank cells below it", () => {
    const reading = readRows("ВПР 2024", [
      heading,
      ["5 кл.", "Русский язык", psyzh, 10, 1, 4, 3, 2],
      ["", "Математика", psyzh, 10, 2, 4, 3, 1],
      ["6 кл.", "Русский язык", psyzh, 8, 0, 4, 3, 1],
      ["", "Математика", psyzh, 8, 1, 4, 3, 0],
    ]);

    expect(factLines(reading)).toEqual([
      "Псыж 2024 vpr russian 5: n 10, marks 1/4/3/2, low 1, mean –",
      "Псыж 2024 vpr mathematics 5: n 10, marks 2/4/3/1, low 2, mean –",
      "Псыж 2024 vpr russian 6: n 8, marks 0/4/3/1, low 0, mean –",
      "Псыж 2024 vpr mathematics 6: n 8, marks 1/4/3/0, low 1, mean –",
    ]);
  });

  it("is a lack where the column repeats its text in every row", () => {
    const reading = readRows("ВПР 2024", [
      heading,
      ["5 кл.", "Русский язык", psyzh, 10, 1, 4, 3, 2],
      ["5 кл.", "Русский язык", erken, 9, 1, 4, 3, 1],
      ["", "Русский язык", baltat, 8, 0, 4, 3, 1],
    ]);

    expect(factLines(reading)).toHaveLength(2);
    expect(findingPlaces(reading).some((place) => place.startsWith("gradeUnknown"))).toBe(true);
  });

  it("the school goes on under a sum of its own classes", () => {
    const reading = readRows("ВПР 2024 Математика", [
      ["ОО", "Класс", "Писали", 2, 3, 4, 5],
      [psyzh, "4А", 5, 1, 2, 1, 1],
      ["", "4Б", 5, 0, 2, 2, 1],
      ["", "Итого 4 кл.", 10, 1, 4, 3, 2],
      ["", "5А", 6, 1, 2, 2, 1],
      ["", "Итого 5 кл.", 6, 1, 2, 2, 1],
      [erken, "4А", 7, 1, 2, 3, 1],
    ]);

    expect(factLines(reading)).toEqual([
      "Псыж 2024 vpr mathematics 4: n 10, marks 1/4/3/2, low 1, mean –",
      "Псыж 2024 vpr mathematics 5: n 6, marks 1/2/2/1, low 1, mean –",
      "Эркен 2024 vpr mathematics 4: n 7, marks 1/2/3/1, low 1, mean –",
    ]);
    expect(findingPlaces(reading).filter((place) => place.startsWith("rowWithoutSchool"))).toEqual([]);
  });
});

describe("figures as hands type them", () => {
  it("two figures in one cell are read under a heading of two parts", () => {
    const reading = readRows("ЕГЭ 2024 Русский язык", [
      ["Школа", "Участников/не преодолели порог", "Средний балл"],
      [psyzh, "31/2", 60.5],
      [erken, "26/0", 61.2],
      [baltat, "12 / 1", 50.3],
    ]);

    expect(factLines(reading)).toEqual([
      "Псыж 2024 ege russian 11: n 31, marks –, low 2, mean 60.5",
      "Эркен 2024 ege russian 11: n 26, marks –, low 0, mean 61.2",
      "Балтат 2024 ege russian 11: n 12, marks –, low 1, mean 50.3",
    ]);
    expect(reading.dataset.facts.map(({ cells }) => [cells?.n, cells?.low])).toEqual([
      ["B2", "B2"],
      ["B3", "B3"],
      ["B4", "B4"],
    ]);
  });

  it("a pair of per cents gives each its column", () => {
    const reading = readRows("ВПР 2024 5 класс Русский язык", [
      ["Школа", "Писали", "Успеваемость/качество"],
      [psyzh, 20, "95/57,1"],
      [erken, 10, "100/45,5"],
    ]);

    expect(factLines(reading).map((line) => line.replace(/, marks.*low/, ", low"))).toEqual([
      "Псыж 2024 vpr russian 5: n 20, low 1, mean –",
      "Эркен 2024 vpr russian 5: n 10, low 0, mean –",
    ]);
  });

  it("names under «№ ОО» are schools", () => {
    const reading = readRows("ОГЭ 2024 Математика", [
      ["№ ОО", "Сдавали", "«5»", "«4»", "«3»", "«2»"],
      [psyzh, 10, 2, 3, 4, 1],
      [erken, 8, 1, 4, 3, 0],
    ]);

    expect(reading.dataset.facts.map(({ n }) => n)).toEqual([10, 8]);
  });

  it("«Абс. успеваемость» is a per cent, and a blank mark that makes up the participants is restored by it", () => {
    const reading = readRows("ОГЭ 2024 Математика", [
      ["Школа", "Сдавали", "«5»", "«4»", "«3»", "«2»", "Абс. успеваемость"],
      [psyzh, 10, 2, 3, 4, 1, "90%"],
      [erken, 8, 1, 4, 3, "", "100%"],
    ]);

    expect(factLines(reading)).toEqual([
      "Псыж 2024 oge mathematics 9: n 10, marks 1/4/3/2, low 1, mean –",
      "Эркен 2024 oge mathematics 9: n 8, marks 0/3/4/1, low 0, mean –",
    ]);
    expect(findingPlaces(reading)).toContain("markRestored@F3");
    expect(findingPlaces(reading).some((place) => /countNotWhole|shareDisagrees/.test(place))).toBe(false);
  });

  it("of the families with many children and the children in them the children are taken, and no total of families is made of the first", () => {
    const reading = readRows("Социальный паспорт 2024", [
      ["Школа", "Всего обучающихся", "Многодетные", "", "Неполные", ""],
      ["", "", "кол-во семей", "детей", "кол-во семей", "детей"],
      [psyzh, 200, 20, 50, 15, 22],
      [erken, 120, 12, 30, 10, 14],
    ]);

    expect(recordLines(reading, reading.dataset.context)).toEqual([
      "Псыж 2024: enrolment 200, largeFamilies 50, singleParent 22",
      "Эркен 2024: enrolment 120, largeFamilies 30, singleParent 14",
    ]);
  });
});

describe("schools of the registry", () => {
  const registry = (...rows: string[][]) => gridOf("Реестр ОО", [["Полное наименование", "Краткое наименование", "Код ОО"], ...rows]);

  it("a line for the schools of one куст is no school", () => {
    const reading = read(
      registry(
        ["Северный куст"],
        [psyzh, "СОШ №1 с. Псыж", "101"],
        [erken, "СОШ №2 а. Эркен", "102"],
        ["Южный куст"],
        [baltat, "ООШ а. Балтат", "103"],
      ),
    );

    expect(reading.dataset.schools.map(({ code }) => code)).toEqual(["101", "102", "103"]);
  });

  it("a branch with a name of its own is known without the name of its head school", () => {
    const reading = read(
      registry([psyzh, "СОШ №1 с. Псыж", "101"], ["МБОУ «Чиканская НОШ» – филиал МБОУ «Илгинская СОШ»", "Чиканская НОШ", "102"]),
      gridOf("ВПР 2024 4 класс Математика", [
        ["ОО", "Писали", 2, 3, 4, 5],
        [psyzh, 10, 1, 4, 3, 2],
        ["Чиканская НОШ (филиал МБОУ «Илгинская СОШ»)", 3, 0, 1, 1, 1],
      ]),
    );

    expect(reading.dataset.schools).toHaveLength(2);
    expect(reading.dataset.facts).toHaveLength(2);
  });
});

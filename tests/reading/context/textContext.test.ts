import { findGrade } from "../../../src/reading/context/findGrade";
import { findSubject } from "../../../src/reading/context/findSubject";
import { schoolInText } from "../../../src/reading/context/schoolInText";
import { textContext } from "../../../src/reading/context/textContext";
import { tableContext } from "../../../src/reading/context/tableContext";
import { headingKey } from "../../../src/reading/vocabulary/headingKey";

describe("textContext", () => {
  it("reads procedure, year, grade and subject out of a file's name", () => {
    expect(textContext("ВПР 2021. 4 класс. Математика. Статистика по отметкам")).toEqual({
      kind: "vpr",
      year: { kind: "calendar", year: 2021, autumn: false },
      subject: "mathematics",
      grade: 4,
      stage: null,
    });
  });

  it("knows a sheet's name cut at 31 characters", () => {
    expect(textContext("ВПР 2021 4кл Математ")).toMatchObject({ kind: "vpr", grade: 4, subject: "mathematics" });
  });

  it.each([
    ["Социальный паспорт общеобразовательных организаций", "socialPassport"],
    ["Кадровый состав ОО на 2021 год", "staff"],
    ["Итоги муниципального этапа ВсОШ 2022", "olympiad"],
    ["ГИА-9 2023", "oge"],
    ["ВПР. Сравнение отметок с отметками по журналу", "vprJournal"],
    ["Достижение планируемых результатов", "vprOutcomes"],
    ["Перечень общеобразовательных организаций", "registry"],
    ["Лист1", null],
  ])("%s is %s", (text, kind) => {
    expect(textContext(text).kind).toBe(kind);
  });
});

describe("findGrade", () => {
  it.each([
    ["5-е классы", 5],
    ["9-х классов", 9],
    ["ВПР-6", 6],
    ["8 кл.", 8],
    ["11 класс", 11],
    ["4 и 5 классы", 5],
    ["IV класс", 4],
    ["V-е классы", 5],
    ["X класс", 10],
    ["результаты (XI класс)", 11],
  ])("%s", (text, grade) => {
    expect(findGrade(headingKey(text))).toBe(grade);
  });

  it("names none where several stand", () => {
    expect(findGrade(headingKey("4 класс и 5 класс"))).toBeNull();
  });
});

describe("findSubject", () => {
  it.each([
    ["Русский язык", "russian"],
    ["русск. яз.", "russian"],
    ["Математика (профиль)", "mathematicsProfile"],
    ["Математика базовая", "mathematicsBasic"],
    ["МАТЕМАТИКА", "mathematics"],
    ["Информатика и ИКТ", "informatics"],
    ["Обществознание", "socialStudies"],
    ["Английский язык", "english"],
  ])("%s", (text, key) => {
    expect(findSubject(headingKey(text))).toBe(key);
  });

  it("names none for a language that is not the mother tongue, or for two subjects", () => {
    expect(findSubject(headingKey("Русский язык не родной"))).toBeNull();
    expect(findSubject(headingKey("русский язык и математика"))).toBeNull();
  });
});

describe("tableContext", () => {
  it("takes the nearest text and tells that the title and the sheet's name contradict each other", () => {
    const context = tableContext({ titles: ["ОГЭ 2023 по математике"], outerTitles: [] }, "ОГЭ 2024", "ОГЭ/свод.xlsx");
    expect(context).toMatchObject({ kind: "oge", subject: "mathematics", yearConflict: [2023, 2024] });
    expect(context.year?.year).toBe(2023);
  });

  it("goes out to the folders for what nothing nearer says", () => {
    expect(tableContext({ titles: [], outerTitles: [] }, "Лист1", "ЕГЭ/2022/свод.xlsx")).toMatchObject({
      kind: "ege",
      year: { year: 2022 },
    });
  });
});

describe("schoolInText", () => {
  it("finds the school a title speaks of", () => {
    expect(schoolInText("Социальный паспорт МБОУ СОШ №5 с. Псыж на 2024-2025 учебный год")).toBe("МБОУ СОШ №5 с. Псыж");
    expect(schoolInText("Социальный паспорт общеобразовательных организаций")).toBeNull();
  });
});
